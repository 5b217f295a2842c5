import type { Task } from '@todo/contracts';
import type { TaskListQuery } from '../api/task-keys';

const isAnyOf = (wanted: readonly string[] | undefined, has: readonly string[]): boolean => {
  if (wanted === undefined || wanted.length === 0) return true;
  const own = new Set(has.map((value) => value.toLowerCase()));
  return wanted.some((value) => own.has(value.toLowerCase()));
};

/**
 * Whether a task surely belongs to a list. What only the service can tell, such as days in the
 * person's time zone, counts as no.
 */
export const fitsList = (task: Task, query: TaskListQuery): boolean => {
  const { status = 'open', due, dueFrom, dueTo, parentId, q, tag, priority } = query;
  if (task.deletedAt !== null || (status !== 'all' && status !== task.status)) return false;
  if (q !== undefined || dueFrom !== undefined || dueTo !== undefined) return false;
  if (parentId !== undefined && parentId !== task.parentId) return false;
  const hasDue = task.dueAt !== null || task.dueDate !== null;
  if (due !== undefined && (due === 'none' ? hasDue : due !== 'any' || !hasDue)) return false;
  return isAnyOf(tag, task.tags) && isAnyOf(priority, [task.priority]);
};
