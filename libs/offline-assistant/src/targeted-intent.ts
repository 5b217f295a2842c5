import type { TaskPriority } from '@todo/contracts';
import type { Due, Intent } from './intent';
import type { Recurrence } from './parse/recurrence/extract-recurrence';
import type { Target } from './target';

export interface RenameSplit {
  target: Target;
  title: string;
}

/** A span of time by which something moves; days keep the wall clock. */
export interface Shift {
  days: number;
  months: number;
  minutes: number;
  /** "Snooze" counts from now when the task is overdue. */
  isFromNow: boolean;
}

/** A change of tasks that already exist. */
export type TargetedIntent =
  | { kind: 'complete'; target: Target }
  | { kind: 'reopen'; target: Target }
  | { kind: 'delete'; target: Target }
  | { kind: 'restore'; target: Target }
  /** "rename a to b to c" can be split in two places; the tasks decide which one is meant. */
  | { kind: 'rename'; splits: [RenameSplit, ...RenameSplit[]] }
  /** "Replace milk with oat milk in buy milk" */
  | { kind: 'reword'; target: Target; from: string; to: string }
  | { kind: 'reschedule'; target: Target; due: Due | null }
  | { kind: 'shift'; target: Target; by: Shift }
  | { kind: 'prioritise'; target: Target; priority: TaskPriority | 'raise' | 'lower' }
  | { kind: 'tag'; target: Target; add: string[]; remove: string[] | 'all' }
  /** Null clears the notes. */
  | { kind: 'note'; target: Target; text: string | null; isAppended: boolean }
  /** Null ends the repetition. */
  | { kind: 'repeat'; target: Target; recurrence: Recurrence | null; due: Due | null };

const targetedKinds = new Set<Intent['kind']>([
  'complete',
  'reopen',
  'delete',
  'restore',
  'rename',
  'reword',
  'reschedule',
  'shift',
  'prioritise',
  'tag',
  'note',
  'repeat',
]);

export const isTargeted = (intent: Intent): intent is TargetedIntent =>
  targetedKinds.has(intent.kind);

/** The target of a change; of a rename the first way to read it. */
export const targetOf = (intent: TargetedIntent): Target =>
  intent.kind === 'rename' ? intent.splits[0].target : intent.target;

/** The same change of other tasks. */
export const withTarget = (intent: TargetedIntent, target: Target): TargetedIntent => {
  if (intent.kind !== 'rename') return { ...intent, target };
  const [first] = intent.splits;
  const titles = 'known' in target ? target.known.map(({ title }) => title) : [];
  const fitting = intent.splits.find(
    ({ target: named }) => 'text' in named && titles.includes(named.text),
  );
  return { kind: 'rename', splits: [{ ...(fitting ?? first), target }] };
};
