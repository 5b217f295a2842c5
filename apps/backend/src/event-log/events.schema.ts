import { bigint, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { liveEventNames } from '@todo/contracts';
import { instant } from '../database/columns';
import { users } from '../features/auth/auth.schema';

/**
 * What happened to whom, in the order of each person's `seq`. A row names what it is about
 * (a change set, a conversation, a run, a reminder); its content is read from there.
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
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.seq] }),
    index('user_events_at_index').on(table.at),
  ],
);
