import type { BulkTasks, Task, UpdateTask } from '@todo/contracts';

interface Words {
  done: string;
  refused: string;
}

const fieldWords: [keyof UpdateTask, Words][] = [
  ['title', { done: 'Renamed', refused: 'wasn’t renamed' }],
  ['position', { done: 'Moved', refused: 'wasn’t moved' }],
  ['parentId', { done: 'Moved', refused: 'wasn’t moved' }],
  ['dueDate', { done: 'Rescheduled', refused: 'wasn’t rescheduled' }],
  ['dueAt', { done: 'Rescheduled', refused: 'wasn’t rescheduled' }],
];
const changed: Words = { done: 'Changed', refused: 'wasn’t changed' };

const wordsOf = (patch: UpdateTask): Words => {
  if (patch.status === 'done') return { done: 'Completed', refused: 'is still open' };
  if (patch.status === 'open') return { done: 'Reopened', refused: 'is still done' };
  return fieldWords.find(([field]) => patch[field] !== undefined)?.[1] ?? changed;
};

/** What was done, such as “Completed “buy milk””. */
export const describeChange = (change: { task: Task; patch: UpdateTask }): string =>
  `${wordsOf(change.patch).done} “${change.patch.title ?? change.task.title}”`;

/** What wasn't, such as ““buy milk” is still open”. */
export const describeChangeRefusal = (change: { task: Task; patch: UpdateTask }): string =>
  `“${change.task.title}” ${wordsOf(change.patch).refused}`;

const bulkVerbs: Record<Exclude<BulkTasks['action'], 'update'>, string> = {
  complete: 'Completed',
  reopen: 'Reopened',
  delete: 'Deleted',
  restore: 'Restored',
};

const countOf = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

const bulkVerb = (action: BulkTasks['action'], patch: UpdateTask = {}): string =>
  action === 'update' ? wordsOf(patch).done : bulkVerbs[action];

/** What was done to several tasks, such as “Completed 3 tasks”. */
export const describeBulk = (
  count: number,
  action: BulkTasks['action'],
  patch?: UpdateTask,
): string => `${bulkVerb(action, patch)} ${countOf(count)}`;

/** What wasn't done to several tasks. */
export const describeBulkRefusal = (
  count: number,
  action: BulkTasks['action'],
  patch?: UpdateTask,
): string => `${countOf(count)} not ${bulkVerb(action, patch).toLowerCase()}`;

/** Asks for a day for one or several tasks. */
export const dueDialogTitle = (count: number): string =>
  count === 1 ? 'When is it due?' : `When are the ${count} tasks due?`;
