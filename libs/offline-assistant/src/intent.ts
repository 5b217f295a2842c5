import type { CreateTask } from '@todo/contracts';
import type { ListShape } from './answer/list-headline';
import type { AbilityTopic } from './grammar/ability-words';
import type { TaskAspect } from './grammar/task-questions';
import type { ListFilter } from './list-filter';
import type { KnownTask } from './target';
import type { TargetedIntent } from './targeted-intent';

/** When something is due; a bare time waits for a day, such as the task's own. */
export type Due =
  | { kind: 'day'; date: string }
  | { kind: 'instant'; at: string; timeZone: string }
  | { kind: 'time'; hour: number; minute: number };

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
  | 'changed-mind'
  | 'no-tag'
  | 'no-note'
  | 'which-way'
  | 'skip'
  | 'delete-or-complete'
  | 'redo'
  | 'title-too-long'
  | 'bad-choice'
  | 'too-many'
  | 'unclear-several'
  | 'two-commands';

export type SmallTalk =
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'compliment'
  | 'complaint'
  | 'sorry'
  | 'acknowledged'
  | 'goodbye'
  | 'cancelled';

/** New tasks, in the order in which they were said. */
export interface CreateIntent {
  kind: 'create';
  tasks: [CreateTask, ...CreateTask[]];
  /** The task that they are steps of. */
  under: string | null;
  /** Whether a task of that name, if there is one, may have been meant. */
  isUnsure: boolean;
}

export type Intent =
  | TargetedIntent
  | CreateIntent
  | { kind: 'list'; filter: ListFilter; shape: ListShape }
  /** What to do first: the most pressing by due date, or the most important. */
  | { kind: 'next'; by: 'due' | 'priority' }
  /** A question about one task, by the ways to read its words; a loose one may ask anything. */
  | { kind: 'ask-task'; readings: string[]; about: TaskAspect; isLoose: boolean }
  | { kind: 'stats' }
  | { kind: 'tags' }
  /** Several changes in one sentence; `whole` is what it says if that is all one title. */
  | { kind: 'sequence'; changes: TargetedIntent[]; whole: TargetedIntent | null }
  /** The last change was made to the wrong tasks. */
  | { kind: 'instead'; change: TargetedIntent; undone: KnownTask[] }
  /** Takes the newest change set back, or that one. */
  | { kind: 'undo'; changeSetId: string | null }
  | { kind: 'redo' }
  | { kind: 'small-talk'; about: SmallTalk }
  /** What the assistant can do, and how. */
  | { kind: 'ability'; topic: AbilityTopic }
  | { kind: 'clock' }
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'unknown' };

export const refused = (reason: RefusalReason): Intent => ({ kind: 'refused', reason });
