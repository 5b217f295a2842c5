import type { Task } from '@todo/contracts';

let count = 0;

/** A UUID that no other call gave. */
export const testId = (): string => {
  count += 1;
  return `01920000-0000-7000-8000-${String(count).padStart(12, '0')}`;
};

/** An open task with nothing but a title. */
export const testTask = (fields: Partial<Task> = {}): Task => ({
  id: testId(),
  title: 'buy milk',
  description: null,
  status: 'open',
  priority: 'none',
  dueAt: null,
  dueDate: null,
  timeZone: null,
  tags: [],
  recurrence: null,
  recurrenceFrom: 'schedule',
  reminders: [],
  parentId: null,
  position: 'a0',
  version: 1,
  completedAt: null,
  deletedAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...fields,
});
