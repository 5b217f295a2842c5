import type { Task } from '@todo/contracts';
import { toTask } from './tasks.mapper';
import type { TaskRow, TaskSnapshot } from './tasks.schema';
import { searchTextOf, tagKeysOf } from './tasks.text';

const toDate = (instant: string | null): Date | null =>
  instant === null ? null : new Date(instant);

/** What history keeps of a task. */
export const snapshotOf = (row: TaskRow): TaskSnapshot => ({
  ...toTask(row),
  recurrenceAnchor: row.recurrenceAnchor,
});

const laterFields: Partial<Task> = { recurrenceFrom: 'schedule', reminders: [] };

/** What history kept, as answers show it; fields that came later have their defaults. */
export const taskOfSnapshot = (snapshot: TaskSnapshot): Task => {
  const task: TaskSnapshot = { ...laterFields, ...snapshot };
  delete task.recurrenceAnchor;
  return task;
};

/** The row with the state of `snapshot`; identity, version and times of writing stay the row's. */
export const rowInState = (row: TaskRow, snapshot: TaskSnapshot): TaskRow => {
  const task = taskOfSnapshot(snapshot);
  return {
    ...row,
    title: task.title,
    description: task.description,
    status: task.status,
    priority: task.priority,
    dueAt: toDate(task.dueAt),
    dueDate: task.dueDate,
    timeZone: task.timeZone,
    tags: task.tags,
    tagKeys: tagKeysOf(task.tags),
    searchText: searchTextOf(task),
    recurrence: task.recurrence,
    recurrenceFrom: task.recurrenceFrom,
    recurrenceAnchor: snapshot.recurrenceAnchor ?? null,
    reminders: task.reminders,
    parentId: task.parentId,
    position: task.position,
    completedAt: toDate(task.completedAt),
    deletedAt: toDate(task.deletedAt),
  };
};
