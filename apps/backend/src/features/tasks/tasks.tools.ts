import { z } from 'zod';
import {
  BulkResultSchema,
  BulkTasksSchema,
  CreateTaskSchema,
  IdSchema,
  ListTasksQuerySchema,
  TaskPageSchema,
  TaskSchema,
  UpdateTaskSchema,
  updateTaskShape,
} from '@todo/contracts';
import { behaviours, defineTool, parseArguments, type Tool } from '../../tools/tool';
import type { TasksService } from './tasks.service';

const IdArgumentsSchema = z.strictObject({ id: IdSchema });
const ListArgumentsSchema = z.strictObject({
  ...ListTasksQuerySchema.shape,
  limit: z.number().int().min(1).max(200).default(50),
});
const UpdateArgumentsSchema = z.strictObject({ id: IdSchema, ...updateTaskShape });
const DeletedSchema = z.object({ deleted: z.literal(true), id: IdSchema, title: z.string() });

const readingTools = (service: TasksService): Tool[] => [
  defineTool(behaviours.reads, {
    name: 'list_tasks',
    title: 'List tasks',
    description:
      'List the tasks of the person. Without a status the open ones. Pass nextCursor as cursor for the next page.',
    parameters: ListArgumentsSchema,
    output: TaskPageSchema,
    ignoresNulls: true,
    run: (actor, query) => service.list(actor, query),
  }),
  defineTool(behaviours.reads, {
    name: 'get_task',
    title: 'Read a task',
    description: 'Read one task by its id.',
    parameters: IdArgumentsSchema,
    output: TaskSchema,
    run: (actor, { id }) => service.get(actor, id),
  }),
];

const changingTools = (service: TasksService): Tool[] => [
  defineTool(behaviours.adds, {
    name: 'create_task',
    title: 'Add a task',
    description:
      'Add a task. Set dueAt for a time, or dueDate for a day without a time, never both.',
    parameters: CreateTaskSchema,
    output: TaskSchema,
    run: (actor, input, context) => service.create(actor, input, context),
  }),
  defineTool(behaviours.changes, {
    name: 'update_task',
    title: 'Change a task',
    description: 'Change fields of a task: leave out what stays, null clears a field.',
    parameters: UpdateArgumentsSchema,
    output: TaskSchema,
    run: (actor, { id, ...patch }, context) =>
      service.update(actor, id, parseArguments(UpdateTaskSchema, patch), context),
  }),
  defineTool(behaviours.changes, {
    name: 'complete_task',
    title: 'Complete a task',
    description: 'Mark a task as done.',
    parameters: IdArgumentsSchema,
    output: TaskSchema,
    run: (actor, { id }, context) => service.complete(actor, id, context),
  }),
  defineTool(behaviours.changes, {
    name: 'reopen_task',
    title: 'Reopen a task',
    description: 'Mark a done task as open again.',
    parameters: IdArgumentsSchema,
    output: TaskSchema,
    run: (actor, { id }, context) => service.reopen(actor, id, context),
  }),
];

const deletingTools = (service: TasksService): Tool[] => [
  defineTool(behaviours.deletes, {
    name: 'delete_task',
    title: 'Delete a task',
    description: 'Delete a task and its subtasks.',
    parameters: IdArgumentsSchema,
    output: DeletedSchema,
    run: async (actor, { id }, context) => {
      const { title } = await service.get(actor, id, context);
      await service.delete(actor, id, context);
      return { deleted: true as const, id, title };
    },
  }),
  defineTool(
    { ...behaviours.deletes, isDeletion: ({ action }) => action === 'delete' },
    {
      name: 'bulk_update_tasks',
      title: 'Change several tasks',
      description:
        'Complete, reopen, delete, restore or update several tasks at once, all or none. The patch goes with the action update, and only with it.',
      parameters: BulkTasksSchema,
      output: BulkResultSchema,
      ignoresNulls: true,
      run: (actor, input, context) => service.bulk(actor, input, context),
    },
  ),
];

/** The tools over the tasks' service: one set for the assistant and for MCP. */
export const createTasksTools = (service: TasksService): Tool[] => [
  ...readingTools(service),
  ...changingTools(service),
  ...deletingTools(service),
];
