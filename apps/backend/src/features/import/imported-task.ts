import {
  DaySchema,
  DescriptionSchema,
  IdSchema,
  InstantInputSchema,
  PositionSchema,
  RecurrenceFromSchema,
  RecurrenceSchema,
  RemindersSchema,
  TagsSchema,
  TaskPrioritySchema,
  TaskStatusSchema,
  TimeZoneSchema,
  TitleSchema,
} from '@todo/contracts';
import { parseRecurrence, type ParsedRecurrence } from '@todo/recurrence';
import { z } from 'zod';

const InstantOrNone = InstantInputSchema.nullable().default(null);

// Many tasks of a file recur alike, and a rule is slow to check.
const checkedRules = new Map<string, ParsedRecurrence>();
const maxCheckedRules = 1000;

const checkRule = (text: string): ParsedRecurrence => {
  const checked = checkedRules.get(text) ?? parseRecurrence(text);
  if (checkedRules.size < maxCheckedRules) checkedRules.set(text, checked);
  return checked;
};

const CheckedRecurrenceSchema = RecurrenceSchema.transform((text, context) => {
  const parsed = checkRule(text);
  if (parsed.ok) return parsed.rule;
  context.addIssue({ code: 'custom', message: parsed.message });
  return z.NEVER;
});

/**
 * A task as an export carries it. Only the title has to be there, as a file may have been made by
 * hand or by an earlier version; what a later version added is left out.
 */
const fields = {
  id: IdSchema.nullable().default(null),
  title: TitleSchema,
  description: DescriptionSchema.nullable().default(null),
  status: TaskStatusSchema.default('open'),
  priority: TaskPrioritySchema.default('none'),
  dueAt: InstantOrNone,
  dueDate: DaySchema.nullable().default(null),
  timeZone: TimeZoneSchema.nullable().optional(),
  tags: TagsSchema.default([]),
  recurrence: CheckedRecurrenceSchema.nullable().default(null),
  recurrenceFrom: RecurrenceFromSchema.default('schedule'),
  reminders: RemindersSchema.default([]),
  parentId: IdSchema.nullable().default(null),
  position: PositionSchema.nullable().default(null),
  version: z.number().int().min(1).max(2_147_483_647).default(1),
  completedAt: InstantOrNone,
  deletedAt: InstantOrNone,
  createdAt: InstantOrNone,
  updatedAt: InstantOrNone,
};

const hasDue = (task: { dueAt: string | null; dueDate: string | null }): boolean =>
  task.dueAt !== null || task.dueDate !== null;

/** One row of an import of ours. */
export const ImportedTaskSchema = z
  .object(fields)
  .refine(({ dueAt, dueDate }) => dueAt === null || dueDate === null, {
    error: 'goes with dueAt or dueDate, not both',
    path: ['dueDate'],
  })
  .refine((task) => task.recurrence === null || hasDue(task), {
    error: 'needs dueAt or dueDate',
    path: ['recurrence'],
  });

type ParsedTask = z.output<typeof ImportedTaskSchema>;

/** A task that is to be created, with everything set that the file left open. */
export type ImportedTask = Omit<
  ParsedTask,
  'id' | 'parentId' | 'position' | 'timeZone' | 'createdAt' | 'updatedAt'
> & {
  timeZone: string | null;
  createdAt: string;
  updatedAt: string;
};

/** What the file says of a task besides: its names in the file, and its place in the order. */
export interface ImportedLinks {
  /** What `parentKey` of other rows means; null when none can mean this one. */
  key: string | null;
  parentKey: string | null;
  /** The id that the task had where it was exported. */
  sourceId: string | null;
  position: string | null;
}

/** One good row. */
export interface ImportedRow {
  /** From 1. */
  row: number;
  links: ImportedLinks;
  task: ImportedTask;
}

/** Whom and when the import is for. */
export interface ImportDefaults {
  timeZone: string;
  /** ISO 8601 */
  now: string;
}

/** Completes a parsed task: a done one was completed at some time, an open one never. */
export const completedFrom = (
  parsed: ParsedTask,
  { timeZone, now }: ImportDefaults,
): ImportedTask => {
  const createdAt = parsed.createdAt ?? now;
  const updatedAt = parsed.updatedAt ?? createdAt;
  return {
    title: parsed.title,
    description: parsed.description,
    status: parsed.status,
    priority: parsed.priority,
    dueAt: parsed.dueAt,
    dueDate: parsed.dueDate,
    timeZone: parsed.timeZone === undefined ? timeZone : parsed.timeZone,
    tags: parsed.tags,
    recurrence: parsed.recurrence,
    recurrenceFrom: parsed.recurrenceFrom,
    reminders: parsed.reminders,
    version: parsed.version,
    completedAt: parsed.status === 'done' ? (parsed.completedAt ?? updatedAt) : null,
    deletedAt: parsed.deletedAt,
    createdAt,
    updatedAt,
  };
};
