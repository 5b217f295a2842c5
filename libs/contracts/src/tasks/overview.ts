import { z } from 'zod';
import { queryInteger } from '../common/query';
import { TimeZoneSchema } from '../common/time';
import { pageOf } from '../common/page';
import { TaskPrioritySchema } from './task';

/** A tag in its first spelling, and how many tasks carry it, open and done. */
export const TagCountSchema = z.object({ tag: z.string(), count: z.number().int() });
export type TagCount = z.infer<typeof TagCountSchema>;
/** All tags, the most used first. */
export const TagPageSchema = pageOf(TagCountSchema);

/** Query of `GET /api/stats`. */
export const StatsQuerySchema = z.strictObject({
  timeZone: TimeZoneSchema.optional().describe("Where days begin; the person's zone by default"),
  days: queryInteger(1, 366).default(30).describe('How many days, today included'),
});
export type StatsQuery = z.output<typeof StatsQuerySchema>;

const openAndDone = { open: z.number().int(), done: z.number().int() };

/** Counts of one person's tasks, without deleted ones; days as in the asked zone. */
export const StatsSchema = z.object({
  open: z.number().int(),
  overdue: z.number().int(),
  dueToday: z.number().int(),
  doneToday: z.number().int(),
  donePerDay: z
    .array(z.object({ date: z.string().describe('YYYY-MM-DD'), count: z.number().int() }))
    .describe('Each day once, the oldest first'),
  streak: z.object({
    current: z
      .number()
      .int()
      .describe('Days in a row with something done, up to today or yesterday'),
    longest: z.number().int().describe('In the asked days'),
  }),
  byPriority: z.array(z.object({ priority: TaskPrioritySchema, ...openAndDone })),
  byTag: z.array(z.object({ tag: z.string(), ...openAndDone })).describe('Up to 20'),
});
export type Stats = z.infer<typeof StatsSchema>;
