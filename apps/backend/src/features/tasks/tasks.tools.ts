import { z } from 'zod';
import {
  CreateTaskSchema,
  createTaskShape,
  IdSchema,
  ListTasksQuerySchema,
  UpdateTaskSchema,
  updateTaskShape,
} from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import { AppError } from '../../errors';
import { problemErrorsOf } from '../../http/zod-errors';
import type { WriteOptions } from './task-writer';
import type { TasksService } from './tasks.service';

/** In whose transaction and change set a tool writes. */
export type ToolContext = Pick<WriteOptions, 'transaction' | 'changeSetId'>;

/** A function that a language model or an MCP client may call. */
export interface TaskTool {
  name: string;
  description: string;
  /** What the arguments look like; `execute` parses them itself. */
  parameters: z.ZodObject;
  /** Whether it only reads. */
  readOnly: boolean;
  /** Whether it takes something away from the person. */
  destructive: boolean;
  /** @throws AppError `invalid_request` when the arguments do not fit, and as the service. */
  execute(actor: Actor, args: unknown, context?: ToolContext): Promise<unknown>;
}

const IdArgumentsSchema = z.strictObject({ id: IdSchema });
const ListArgumentsSchema = z.strictObject({
  ...ListTasksQuerySchema.shape,
  limit: z.number().int().min(1).max(200).default(50),
});
const CreateArgumentsSchema = z.strictObject(createTaskShape);
const UpdateArgumentsSchema = z.strictObject({ id: IdSchema, ...updateTaskShape });

const parse = <Schema extends z.ZodType>(schema: Schema, args: unknown): z.output<Schema> => {
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  throw new AppError('invalid_request', 'The arguments do not fit the tool.', {
    errors: problemErrorsOf(result.error.issues),
  });
};

/** A model that fills every field in says null for "no filter". */
const withoutNulls = (args: unknown): unknown =>
  typeof args === 'object' && args !== null
    ? Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))
    : args;

const kinds = {
  reads: { readOnly: true, destructive: false },
  writes: { readOnly: false, destructive: false },
  destroys: { readOnly: false, destructive: true },
};

const readingTools = (service: TasksService): TaskTool[] => [
  {
    ...kinds.reads,
    name: 'list_tasks',
    description:
      'List the tasks of the person. Without a status the open ones. Pass nextCursor as cursor for the next page.',
    parameters: ListArgumentsSchema,
    execute: async (actor, args) =>
      service.list(actor, parse(ListArgumentsSchema, withoutNulls(args))),
  },
  {
    ...kinds.reads,
    name: 'get_task',
    description: 'Read one task by its id.',
    parameters: IdArgumentsSchema,
    execute: async (actor, args) => service.get(actor, parse(IdArgumentsSchema, args).id),
  },
];

const writingTools = (service: TasksService): TaskTool[] => [
  {
    ...kinds.writes,
    name: 'create_task',
    description:
      'Add a task. Set dueAt for a time, or dueDate for a day without a time, never both.',
    parameters: CreateArgumentsSchema,
    execute: async (actor, args, context) =>
      service.create(actor, parse(CreateTaskSchema, args), context),
  },
  {
    ...kinds.writes,
    name: 'update_task',
    description: 'Change fields of a task: leave out what stays, null clears a field.',
    parameters: UpdateArgumentsSchema,
    execute: async (actor, args, context) => {
      const { id, ...patch } = parse(UpdateArgumentsSchema, args);
      return service.update(actor, id, parse(UpdateTaskSchema, patch), context);
    },
  },
  {
    ...kinds.writes,
    name: 'complete_task',
    description: 'Mark a task as done.',
    parameters: IdArgumentsSchema,
    execute: async (actor, args, context) =>
      service.complete(actor, parse(IdArgumentsSchema, args).id, context),
  },
  {
    ...kinds.writes,
    name: 'reopen_task',
    description: 'Mark a done task as open again.',
    parameters: IdArgumentsSchema,
    execute: async (actor, args, context) =>
      service.reopen(actor, parse(IdArgumentsSchema, args).id, context),
  },
  {
    ...kinds.destroys,
    name: 'delete_task',
    description: 'Delete a task and its subtasks.',
    parameters: IdArgumentsSchema,
    execute: async (actor, args, context) => {
      const { id } = parse(IdArgumentsSchema, args);
      const { title } = await service.get(actor, id, context);
      await service.delete(actor, id, context);
      return { deleted: true, id, title };
    },
  },
];

/** The tools over the tasks' service: one set for the assistant and for MCP. */
export const createTasksTools = (service: TasksService): TaskTool[] => [
  ...readingTools(service),
  ...writingTools(service),
];
