import type { BulkAction } from '@todo/contracts';
import type { TargetedIntent } from '../../targeted-intent';
import type { ActContext } from '../act';
import type { TaskFacts } from '../task-facts';
import { planNote, planPriority, planTags } from './field-plans';
import { planDue, planShift } from './due-plans';
import { planRepeat } from './repeat-plan';
import { planStatus } from './status-plans';
import { planRename, planReword } from './title-plans';

/** What a change makes of each task. */
export interface Plan {
  action: BulkAction;
  /** The fields to send for a task; null when it is so already. */
  patchOf(task: TaskFacts): Record<string, unknown> | null;
  /** Why this task can't be changed so; null when it can. */
  objectionTo?(task: TaskFacts): string | null;
  /** What was done to one task. */
  sayDone(before: TaskFacts, after: TaskFacts): string;
  /** That one task is so already. */
  saySame(task: TaskFacts): string;
  /** What was done to several, without their titles: "Completed 3 tasks". */
  sayDoneTo(tasks: readonly TaskFacts[]): string;
}

/** "3 tasks" */
export const countOfTasks = (tasks: readonly unknown[]): string =>
  tasks.length === 1 ? 'one task' : `${tasks.length} tasks`;

/** What an intent makes of the tasks that it is about. */
export const planOf = (
  intent: TargetedIntent,
  tasks: readonly TaskFacts[],
  context: ActContext,
): Plan => {
  switch (intent.kind) {
    case 'complete':
    case 'reopen':
    case 'delete':
      return planStatus(intent.kind);
    case 'restore':
      return planStatus(tasks.every(({ deletedAt }) => deletedAt === null) ? 'reopen' : 'restore');
    case 'rename':
      return planRename(intent.splits[0].title);
    case 'reword':
      return planReword(intent.from, intent.to);
    case 'reschedule':
      return planDue(intent.due, context);
    case 'shift':
      return planShift(intent.by, context);
    case 'prioritise':
      return planPriority(intent.priority);
    case 'tag':
      return planTags(intent.add, intent.remove);
    case 'note':
      return planNote(intent.text, intent.isAppended);
    case 'repeat':
      return planRepeat(intent.recurrence, intent.due, context);
  }
};
