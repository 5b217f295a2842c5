import { doneAlready, notRecurring, seriesOver, taskDeleted } from './tasks.problems';
import { nextScheduleOf } from './tasks.recurrence';
import type { TaskRow } from './tasks.schema';

const later = (one: Date, other: Date | null): Date => (other && other > one ? other : one);

/**
 * A recurring task at its next occurrence. Counted from completion it is the one behind today, or
 * behind the due where that is still ahead.
 * @throws AppError `task_deleted`, `task_not_recurring`, `conflict`
 */
export const skippedRow = (task: TaskRow, now: Date): TaskRow => {
  if (task.deletedAt) throw taskDeleted(task.id);
  if (task.recurrence === null) throw notRecurring(task.id);
  if (task.status === 'done') throw doneAlready(task.id);
  const schedule = nextScheduleOf(task, later(now, task.dueSort));
  if (!schedule) throw seriesOver();
  return { ...task, ...schedule, version: task.version + 1, updatedAt: now };
};

/**
 * A task that no longer recurs; null when it does not anyway.
 * @throws AppError `task_deleted`
 */
export const rowWithoutRecurrence = (task: TaskRow, now: Date): TaskRow | null => {
  if (task.deletedAt) throw taskDeleted(task.id);
  if (task.recurrence === null) return null;
  return {
    ...task,
    recurrence: null,
    recurrenceAnchor: null,
    version: task.version + 1,
    updatedAt: now,
  };
};
