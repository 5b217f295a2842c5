import { z } from 'zod';
import { IdSchema } from '../common/id';
import { TaskSchema, UpdateTaskSchema } from './task';

/** What can be done to several tasks at once. */
export const bulkActions = ['complete', 'reopen', 'delete', 'restore', 'update'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** The fields of `BulkTasksSchema`, for those who extend it. */
export const bulkTasksShape = {
  ids: z.array(IdSchema).min(1).max(500),
  action: z.enum(bulkActions),
  patch: UpdateTaskSchema.optional().describe('With the action update, and only with it'),
};

/** Body of `POST /api/tasks/bulk`: all of it happens, or nothing. An id that repeats counts once. */
export const BulkTasksSchema = z
  .strictObject(bulkTasksShape)
  .refine(({ action, patch }) => (action === 'update') === (patch !== undefined), {
    error: 'goes with the action update, and only with it',
    path: ['patch'],
  });
export type BulkTasks = z.output<typeof BulkTasksSchema>;

/** The tasks in the order of the ids, and the change set; null when nothing changed. */
export const BulkResultSchema = z.object({
  items: z.array(TaskSchema),
  changeSetId: IdSchema.nullable(),
});
export type BulkResult = z.infer<typeof BulkResultSchema>;
