import type { CreateTask, TaskPriority } from '@todo/contracts';
import type { ListShape } from './answer/list-headline';
import type { TaskAspect } from './grammar/task-questions';
import type { ListFilter } from './list-filter';

/** When something is due; a bare time waits for a day, such as the task's own. */
export type Due =
  | { kind: 'day'; date: string }
  | { kind: 'instant'; at: string; timeZone: string }
  | { kind: 'time'; hour: number; minute: number };

/** The words by which the person named a task. */
export interface Target {
  text: string;
}

export interface RenameSplit {
  target: Target;
  title: string;
}

/** A change of one task that already exists. */
export type TargetedIntent =
  | { kind: 'complete'; target: Target }
  | { kind: 'reopen'; target: Target }
  | { kind: 'delete'; target: Target }
  /** "rename a to b to c" can be split in two places; the tasks decide which one is meant. */
  | { kind: 'rename'; splits: [RenameSplit, ...RenameSplit[]] }
  | { kind: 'reschedule'; target: Target; due: Due | null }
  | { kind: 'prioritise'; target: Target; priority: TaskPriority }
  | { kind: 'tag'; target: Target; add: string[]; remove: string[] };

/** Why a sentence that was understood is not acted upon. */
export type RefusalReason =
  | 'negated'
  | 'question'
  | 'statement'
  | 'several'
  | 'pronoun'
  | 'recurring'
  | 'two-dates'
  | 'no-title'
  | 'no-new-title'
  | 'no-target'
  | 'no-date'
  | 'undo'
  | 'title-too-long'
  | 'bad-choice';

export type SmallTalk = 'help' | 'greeting' | 'thanks' | 'goodbye' | 'cancelled';

/** One of the numbered tasks of the assistant's question, by place or in words. */
export type Choice = { kind: 'place'; index: number } | { kind: 'words'; text: string };

export type Intent =
  | TargetedIntent
  | { kind: 'create'; task: CreateTask }
  | { kind: 'list'; filter: ListFilter; shape: ListShape }
  /** What to do first: the most pressing by due date, or the most important. */
  | { kind: 'next'; by: 'due' | 'priority' }
  /** A question about one task, by the ways to read its words; a loose one may ask anything. */
  | { kind: 'ask-task'; readings: string[]; about: TaskAspect; isLoose: boolean }
  | { kind: 'stats' }
  | { kind: 'tags' }
  | { kind: 'choose'; of: TargetedIntent; choice: Choice; options: string[] }
  | { kind: 'small-talk'; about: SmallTalk }
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'unknown' };

const targetedKinds = new Set<Intent['kind']>([
  'complete',
  'reopen',
  'delete',
  'rename',
  'reschedule',
  'prioritise',
  'tag',
]);

export const isTargeted = (intent: Intent): intent is TargetedIntent =>
  targetedKinds.has(intent.kind);

export const refused = (reason: RefusalReason): Intent => ({ kind: 'refused', reason });
