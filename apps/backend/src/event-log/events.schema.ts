import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { liveEventNames, type LiveEvent } from '@todo/contracts';
import { instant } from '../database/columns';
import { users } from '../features/auth/auth.schema';

/** The content of an event that is kept with it. */
export type EventData = Extract<
  LiveEvent,
  { event: 'run.started' | 'run.finished' | 'reminder.due' }
>['data'];

/**
 * What happened to whom, in the order of each person's `seq`, which has no gaps. A row names what it
 * is about: the changes of a change set are read from there, what is small and may be gone later
 * stands in the row.
 */
export const userEvents = pgTable(
  'user_events',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    seq: bigint({ mode: 'number' }).notNull(),
    event: text({ enum: liveEventNames }).notNull(),
    refId: uuid().notNull(),
    /** What the event says of a run or a reminder; null where it is read elsewhere. */
    data: jsonb().$type<EventData>(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.seq] }),
    index('user_events_at_index').on(table.at),
  ],
);
export type UserEventRow = typeof userEvents.$inferSelect;
