import type { Task } from '@todo/contracts';
import type { NewTask } from './tasks.changes';
import { searchTextOf, tagKeysOf } from './tasks.text';

/** A task that comes from elsewhere as it was there; times are ISO 8601 in UTC. */
export type ForeignTask = Omit<Task, 'id' | 'parentId' | 'position'>;

export interface ForeignTaskPlace {
  id: string;
  userId: string;
  parentId: string | null;
  position: string;
}

const toDate = (instant: string | null): Date | null =>
  instant === null ? null : new Date(instant);

/** The row of a task from elsewhere: nothing recurs, and no time is new. */
export const foreignTask = (task: ForeignTask, place: ForeignTaskPlace): NewTask => ({
  ...task,
  ...place,
  tagKeys: tagKeysOf(task.tags),
  searchText: searchTextOf(task),
  recurrenceAnchor: null,
  recurredFromId: null,
  dueAt: toDate(task.dueAt),
  completedAt: toDate(task.completedAt),
  deletedAt: toDate(task.deletedAt),
  createdAt: new Date(task.createdAt),
  updatedAt: new Date(task.updatedAt),
});
