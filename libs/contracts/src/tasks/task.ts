import { z } from 'zod';
import { IdSchema } from '../common/id';
import { DaySchema, InstantInputSchema, InstantSchema, TimeZoneSchema } from '../common/time';
import { requiredTextSchema, textSchema } from '../common/text';

/** What a task can be; deletion is no status. */
export const taskStatuses = ['open', 'done'] as const;
/** Whether a task is done. */
export const TaskStatusSchema = z.enum(taskStatuses);
export type TaskStatus = z.infer<typeof TaskStatusSchema>;

/** From least to most pressing; a list sorted by priority follows this order. */
export const taskPriorities = ['none', 'low', 'medium', 'high', 'urgent'] as const;
/** How much a task matters. */
export const TaskPrioritySchema = z.enum(taskPriorities);
export type TaskPriority = z.infer<typeof TaskPrioritySchema>;

/** 1 to 500 characters. */
export const TitleSchema = requiredTextSchema(500);
/** Up to 10,000 characters. */
export const DescriptionSchema = textSchema(10_000);
/** 1 to 50 characters. */
export const TagSchema = requiredTextSchema(50);

/** Removes tags that differ only in case; the first spelling stays. */
export const uniqueTags = (tags: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const key = tag.toLowerCase();
    if (!seen.has(key)) seen.set(key, tag);
  }
  return [...seen.values()];
};

/** Up to 20 tags, each once. */
export const TagsSchema = z.array(TagSchema).max(20).transform(uniqueTags);

/** RFC 5545 RRULE, such as `FREQ=WEEKLY;BYDAY=MO`; the server checks what it means. */
export const RecurrenceSchema = requiredTextSchema(500).refine(
  (rule) => /^(RRULE:)?[A-Z]+=[^;=]+(;[A-Z]+=[^;=]+)*$/i.test(rule),
  { error: 'must be an RFC 5545 RRULE such as FREQ=WEEKLY;BYDAY=MO' },
);

/** From what the next occurrence is counted: the due that was planned, or the completion. */
export const recurrenceOrigins = ['schedule', 'completion'] as const;
export const RecurrenceFromSchema = z.enum(recurrenceOrigins);
export type RecurrenceFrom = z.infer<typeof RecurrenceFromSchema>;

/**
 * When to remind of a task: minutes before it is due (a day without a time is due at 09:00 in the
 * task's zone), once or again and again until the task is done.
 */
export const ReminderSchema = z.strictObject({
  minutesBefore: z.number().int().min(0).max(525_600),
  repeatUntilDone: z.boolean().default(false),
});
export type Reminder = z.output<typeof ReminderSchema>;

/** Up to 10 reminders, each time once. */
export const RemindersSchema = z
  .array(ReminderSchema)
  .max(10)
  .refine(
    (reminders) =>
      new Set(reminders.map(({ minutesBefore }) => minutesBefore)).size === reminders.length,
    { error: 'must not name the same minutesBefore twice' },
  );

// The first letter of a rank says how long its whole part is: a2 and Z2 are the shortest.
const rankHeads = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const lowestRank = `A${'0'.repeat(26)}`;

/** Whether a text is a rank from which ranks before, between and behind can be made. */
const isRank = (text: string): boolean => {
  const head = rankHeads.indexOf(text.charAt(0));
  const wholeLength = head < 26 ? 27 - head : head - 24;
  const hasTrailingZero = text.length > wholeLength && text.endsWith('0');
  return text.length >= wholeLength && !hasTrailingZero && text !== lowestRank;
};

/** A rank in the manual order, a key of fractional indexing between its neighbours' ranks. */
export const PositionSchema = z
  .string()
  .max(500)
  .regex(/^[A-Za-z][0-9A-Za-z]+$/, { error: 'must be a rank such as a0' })
  .refine(isRank, { error: 'must be a key of fractional indexing such as a0 or a0V' });

/** A task as answers carry it. At most one of `dueAt` and `dueDate` is set. */
export const TaskSchema = z.object({
  id: IdSchema,
  title: z.string(),
  description: z.string().nullable(),
  status: TaskStatusSchema,
  priority: TaskPrioritySchema,
  dueAt: InstantSchema.nullable().describe('Due at this instant'),
  dueDate: z.string().nullable().describe('Due on this day (YYYY-MM-DD), without a time'),
  timeZone: z.string().nullable().describe('IANA zone in which the due time was meant'),
  tags: z.array(z.string()),
  recurrence: z.string().nullable().describe('RFC 5545 RRULE'),
  recurrenceFrom: RecurrenceFromSchema,
  reminders: z.array(ReminderSchema),
  parentId: IdSchema.nullable(),
  position: z.string().describe('Rank in the manual order; compare as plain strings'),
  version: z.number().int(),
  completedAt: InstantSchema.nullable(),
  deletedAt: InstantSchema.nullable(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export type Task = z.infer<typeof TaskSchema>;

const editableFields = {
  description: DescriptionSchema.nullable(),
  status: TaskStatusSchema,
  priority: TaskPrioritySchema,
  dueAt: InstantInputSchema.nullable(),
  dueDate: DaySchema.nullable(),
  timeZone: TimeZoneSchema.nullable(),
  tags: TagsSchema,
  recurrence: RecurrenceSchema.nullable(),
  recurrenceFrom: RecurrenceFromSchema,
  reminders: RemindersSchema,
  parentId: IdSchema.nullable(),
  position: PositionSchema,
};

const hasOneDueAtMost = (task: { dueAt?: unknown; dueDate?: unknown }): boolean =>
  task.dueAt == null || task.dueDate == null;
const oneDue = { error: 'set dueAt or dueDate, not both', path: ['dueDate'] };

/** The fields of `CreateTaskSchema`, for those who extend it. */
export const createTaskShape = {
  title: TitleSchema,
  ...z.object(editableFields).omit({ status: true }).partial().shape,
};

/** Body of `POST /api/tasks`. */
export const CreateTaskSchema = z.strictObject(createTaskShape).refine(hasOneDueAtMost, oneDue);
export type CreateTask = z.output<typeof CreateTaskSchema>;

/** The fields of `UpdateTaskSchema`, for those who extend it. */
export const updateTaskShape = z.object({ title: TitleSchema, ...editableFields }).partial().shape;

/** Body of `PATCH /api/tasks/:id`: absent means untouched, null means clear. */
export const UpdateTaskSchema = z.strictObject(updateTaskShape).refine(hasOneDueAtMost, oneDue);
export type UpdateTask = z.output<typeof UpdateTaskSchema>;
