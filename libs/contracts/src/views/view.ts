import { z } from 'zod';
import { IdSchema } from '../common/id';
import { pageOf } from '../common/page';
import { requiredTextSchema, textSchema } from '../common/text';
import { DaySchema, InstantSchema } from '../common/time';
import { dueFilters, taskFilters, taskSorts } from '../tasks/list-tasks';
import { TagSchema, TaskPrioritySchema } from '../tasks/task';

/** What a view shows: the query of a list of tasks, without its page. */
export const ViewQuerySchema = z.strictObject({
  status: z.enum(taskFilters).optional(),
  q: textSchema(500).optional(),
  tag: z.array(TagSchema).max(50).optional(),
  priority: z.array(TaskPrioritySchema).max(5).optional(),
  due: z.enum(dueFilters).optional(),
  dueFrom: z.union([DaySchema, InstantSchema]).optional(),
  dueTo: z.union([DaySchema, InstantSchema]).optional(),
  sort: z.enum(taskSorts).optional(),
  order: z.enum(['asc', 'desc']).optional(),
});
export type ViewQuery = z.output<typeof ViewQuerySchema>;

/** A list that a person keeps under a name. */
export const ViewSchema = z.object({
  id: IdSchema,
  name: z.string(),
  query: ViewQuerySchema,
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export type View = z.infer<typeof ViewSchema>;
/** The views of a person, by name. */
export const ViewPageSchema = pageOf(ViewSchema);

/** Body of `POST /api/views`. */
export const CreateViewSchema = z.strictObject({
  name: requiredTextSchema(100),
  query: ViewQuerySchema,
});
export type CreateView = z.output<typeof CreateViewSchema>;

/** Body of `PATCH /api/views/:id`. */
export const UpdateViewSchema = CreateViewSchema.partial();
export type UpdateView = z.output<typeof UpdateViewSchema>;
