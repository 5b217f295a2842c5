import { AppError } from '../../errors';
import type { TaskRow } from './tasks.schema';

export const notFound = (id: string) => new AppError('not_found', `There is no task ${id}.`);

export const taskDeleted = (id: string) =>
  new AppError('task_deleted', `The task ${id} is deleted and stays as it was.`);

export const invalidParent = (message: string) =>
  new AppError('invalid_request', 'The parent task cannot be used.', {
    errors: [{ path: 'body.parentId', message }],
  });

/** A subtask cannot come back without its parent. */
export const parentsDeleted = (parents: readonly TaskRow[]) =>
  new AppError(
    'conflict',
    `The task "${parents[0]?.title ?? ''}" above it is deleted. Restore that first.`,
    { errors: parents.map(({ id }) => ({ path: 'parentId', message: 'is deleted', taskId: id })) },
  );

export const notRecurring = (id: string) =>
  new AppError('task_not_recurring', `The task ${id} has no recurrence.`);

export const seriesOver = () =>
  new AppError('conflict', 'The series ends with this occurrence: there is none to skip to.');

export const doneAlready = (id: string) =>
  new AppError('conflict', `The task ${id} is done: only an open task can be skipped.`);
