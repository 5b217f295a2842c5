import { isDeepStrictEqual } from 'node:util';
import type { CreateTask, TaskAction, UpdateTask } from '@todo/contracts';
import type { TaskRow } from './tasks.schema';
import { recurrenceAfter } from './tasks.recurrence';
import { searchTextOf, tagKeysOf } from './tasks.text';

/** A stored task without what the database computes. */
export type NewTask = Omit<TaskRow, 'dueSort'>;

export interface CreationContext {
  id: string;
  userId: string;
  timeZone: string;
  position: string;
  now: Date;
}

const toDate = (instant: string | null | undefined): Date | null =>
  instant == null ? null : new Date(instant);

/**
 * A new open task.
 * @throws AppError `invalid_request` when its recurrence cannot be used
 */
export const newTask = (input: CreateTask, context: CreationContext): NewTask => {
  const { title, description = null, tags = [] } = input;
  const due = {
    dueAt: toDate(input.dueAt),
    dueDate: input.dueDate ?? null,
    timeZone: input.timeZone === undefined ? context.timeZone : input.timeZone,
  };
  return {
    id: context.id,
    userId: context.userId,
    title,
    description,
    status: 'open',
    priority: input.priority ?? 'none',
    ...due,
    tags,
    tagKeys: tagKeysOf(tags),
    searchText: searchTextOf({ title, description, tags }),
    ...recurrenceAfter(null, due, input),
    recurrenceFrom: input.recurrenceFrom ?? 'schedule',
    recurredFromId: null,
    reminders: input.reminders ?? [],
    parentId: input.parentId ?? null,
    position: context.position,
    version: 1,
    completedAt: null,
    deletedAt: null,
    createdAt: context.now,
    updatedAt: context.now,
  };
};

type Due = Pick<NewTask, 'dueAt' | 'dueDate' | 'timeZone'>;

/** Setting one of dueAt and dueDate clears the other; a due needs a zone. */
const dueAfter = (row: TaskRow, patch: UpdateTask, timeZone: string): Due => {
  const due = {
    dueAt: patch.dueAt === undefined ? row.dueAt : toDate(patch.dueAt),
    dueDate: patch.dueDate === undefined ? row.dueDate : patch.dueDate,
  };
  if (patch.dueAt != null) due.dueDate = null;
  if (patch.dueDate != null) due.dueAt = null;
  const setsDue = patch.dueAt != null || patch.dueDate != null;
  const zone = patch.timeZone === undefined ? row.timeZone : patch.timeZone;
  return { ...due, timeZone: zone ?? (setsDue && patch.timeZone === undefined ? timeZone : null) };
};

const statusAfter = (row: TaskRow, patch: UpdateTask, now: Date) => {
  const status = patch.status ?? row.status;
  if (status === row.status) return { status, completedAt: row.completedAt };
  return { status, completedAt: status === 'done' ? now : null };
};

const actionOf = (row: TaskRow, after: TaskRow): TaskAction => {
  if (row.status === after.status) return 'updated';
  return after.status === 'done' ? 'completed' : 'reopened';
};

/**
 * What a patch makes of a task, and what that is called; null when nothing changes.
 * @throws AppError `invalid_request` when its recurrence cannot be used
 */
export const patchedTask = (
  row: TaskRow,
  patch: UpdateTask,
  context: { now: Date; timeZone: string },
): { row: TaskRow; action: TaskAction } | null => {
  const { title, description, tags } = { ...row, ...definedOf(patch) };
  const due = dueAfter(row, patch, context.timeZone);
  const after: TaskRow = {
    ...row,
    title,
    description,
    tags,
    tagKeys: tagKeysOf(tags),
    searchText: searchTextOf({ title, description, tags }),
    priority: patch.priority ?? row.priority,
    parentId: patch.parentId === undefined ? row.parentId : patch.parentId,
    position: patch.position ?? row.position,
    reminders: patch.reminders ?? row.reminders,
    ...due,
    ...recurrenceAfter(row, due, patch),
    recurrenceFrom: patch.recurrenceFrom ?? row.recurrenceFrom,
    ...statusAfter(row, patch, context.now),
  };
  if (isDeepStrictEqual(after, row)) return null;
  const changed = { ...after, version: row.version + 1, updatedAt: context.now };
  return { row: changed, action: actionOf(row, after) };
};

const definedOf = (patch: UpdateTask) => ({
  ...(patch.title !== undefined && { title: patch.title }),
  ...(patch.description !== undefined && { description: patch.description }),
  ...(patch.tags !== undefined && { tags: patch.tags }),
});
