import { z } from 'zod';
import { IdSchema } from '../common/id';
import { pageOf } from '../common/page';
import { InstantSchema } from '../common/time';
import { TaskSchema } from '../tasks/task';

/** Who can change a task. */
export const actorTypes = ['user', 'assistant', 'mcp', 'system'] as const;

/** What can happen to a task. */
export const taskActions = [
  'created',
  'updated',
  'completed',
  'reopened',
  'deleted',
  'restored',
] as const;
export type TaskAction = (typeof taskActions)[number];

/** One change of one task; `before` is null for a creation. */
export const ChangeSchema = z.object({
  id: IdSchema,
  changeSetId: IdSchema.describe('Changes of one intention share it, and are undone together'),
  taskId: IdSchema,
  actor: z.object({ type: z.enum(actorTypes), name: z.string().nullable() }),
  action: z.enum(taskActions),
  before: TaskSchema.nullable(),
  after: TaskSchema.nullable(),
  at: InstantSchema,
  undone: z.boolean().describe('Whether the change set stands undone'),
  undoes: IdSchema.nullable().describe('The change set that this one undid'),
});
export type Change = z.infer<typeof ChangeSchema>;

/** A page of changes, the newest first. */
export const ChangePageSchema = pageOf(ChangeSchema);

/** Body of `POST /api/undo`: that change set, or the newest that stands and is no undo. */
export const UndoSchema = z.strictObject({ changeSetId: IdSchema.optional() });
export type Undo = z.output<typeof UndoSchema>;

/** The change set of the undoing, the one that was undone, and the tasks as they are now. */
export const UndoResultSchema = z.object({
  changeSetId: IdSchema,
  undone: IdSchema,
  items: z.array(TaskSchema),
});
export type UndoResult = z.infer<typeof UndoResultSchema>;
