import type { Task } from '@todo/contracts';
import type { TaskRow } from './tasks.schema';

const toInstant = (date: Date | null): string | null => date?.toISOString() ?? null;

/** The contract's view of a stored task. */
export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  title: row.title,
  description: row.description,
  status: row.status,
  priority: row.priority,
  dueAt: toInstant(row.dueAt),
  dueDate: row.dueDate,
  timeZone: row.timeZone,
  tags: row.tags,
  recurrence: row.recurrence,
  recurrenceFrom: row.recurrenceFrom,
  reminders: row.reminders,
  parentId: row.parentId,
  position: row.position,
  version: row.version,
  completedAt: toInstant(row.completedAt),
  deletedAt: toInstant(row.deletedAt),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
