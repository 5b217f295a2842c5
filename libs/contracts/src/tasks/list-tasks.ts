import { z } from 'zod';
import { IdSchema } from '../common/id';
import { CursorSchema, pageOf } from '../common/page';
import { queryInteger, queryList } from '../common/query';
import { textSchema } from '../common/text';
import { DaySchema, InstantInputSchema } from '../common/time';
import { TagSchema, TaskPrioritySchema, TaskSchema } from './task';

/** By what a list of tasks can be sorted. */
export const taskSorts = [
  'createdAt',
  'dueAt',
  'priority',
  'title',
  'updatedAt',
  'position',
] as const;
/** By what a list of tasks is sorted. */
export type TaskSort = (typeof taskSorts)[number];

/** `all` is open and done, without deleted. */
export const taskFilters = ['open', 'done', 'deleted', 'all'] as const;

/**
 * Filters by when a task is due, in the person's time zone: `none` has no due, `today` is due on
 * this day, `upcoming` later than today, `overdue` before now and still open.
 */
export const dueFilters = ['none', 'any', 'overdue', 'today', 'upcoming'] as const;
export type DueFilter = (typeof dueFilters)[number];

/** An instant, or a day, which begins at 00:00 UTC; parsed to an instant. */
const DueBoundSchema = z.union([
  InstantInputSchema,
  DaySchema.transform((day) => `${day}T00:00:00.000Z`),
]);

/** Query of `GET /api/tasks`. `dueFrom` is inclusive, `dueTo` exclusive. */
export const ListTasksQuerySchema = z.strictObject({
  status: z.enum(taskFilters).default('open'),
  q: textSchema(500).optional().describe('A literal part of title, description or a tag'),
  tag: queryList(TagSchema).optional().describe('Any of these'),
  priority: queryList(TaskPrioritySchema).optional().describe('Any of these'),
  due: z.enum(dueFilters).optional().describe("In the person's time zone"),
  dueFrom: DueBoundSchema.optional(),
  dueTo: DueBoundSchema.optional(),
  parentId: IdSchema.optional(),
  sort: z.enum(taskSorts).default('createdAt'),
  order: z.enum(['asc', 'desc']).default('desc'),
  limit: queryInteger(1, 200).default(50),
  cursor: CursorSchema.optional(),
});
export type ListTasksQuery = z.output<typeof ListTasksQuerySchema>;

/** A page of tasks in the order that was asked for. */
export const TaskPageSchema = pageOf(TaskSchema);
export type TaskPage = z.infer<typeof TaskPageSchema>;
