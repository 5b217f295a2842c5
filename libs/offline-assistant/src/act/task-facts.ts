import { TaskPageSchema, TaskSchema, type Task } from '@todo/contracts';

const known = {
  id: true,
  title: true,
  description: true,
  status: true,
  priority: true,
  dueAt: true,
  dueDate: true,
  timeZone: true,
  tags: true,
  recurrence: true,
  completedAt: true,
  deletedAt: true,
  createdAt: true,
} as const;

/** What the assistant needs to know of a task. */
export const TaskFactsSchema = TaskSchema.pick(known);
export type TaskFacts = Pick<Task, keyof typeof known>;

export const TaskFactsPageSchema = TaskPageSchema.extend({ items: TaskFactsSchema.array() });
