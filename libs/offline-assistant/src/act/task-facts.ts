import { TaskPageSchema, TaskSchema, type Task } from '@todo/contracts';

/** What the assistant needs to know of a task. */
export const TaskFactsSchema = TaskSchema.pick({
  id: true,
  title: true,
  status: true,
  priority: true,
  dueAt: true,
  dueDate: true,
  tags: true,
  recurrence: true,
  completedAt: true,
  deletedAt: true,
  createdAt: true,
});
export type TaskFacts = Pick<
  Task,
  | 'id'
  | 'title'
  | 'status'
  | 'priority'
  | 'dueAt'
  | 'dueDate'
  | 'tags'
  | 'recurrence'
  | 'completedAt'
  | 'deletedAt'
  | 'createdAt'
>;

export const TaskFactsPageSchema = TaskPageSchema.extend({ items: TaskFactsSchema.array() });
