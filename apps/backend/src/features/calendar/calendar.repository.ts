import { and, asc, eq, gte, isNotNull, isNull, min, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../database/database';
import { users } from '../auth/auth.schema';
import { tasks, type TaskRow } from '../tasks/tasks.schema';
import { calendarFeeds } from './calendar.schema';

export type CalendarRepository = ReturnType<typeof createCalendarRepository>;

/** Whose feed it is, and the number of the newest thing that happened to them. */
export interface FeedOwner {
  userId: string;
  eventSeq: number;
}

const rowsPerBatch = 500;

/** What a feed shows: what is due and open, and what was done lately. */
const shown = (userId: string, doneSince: Date): SQL | undefined =>
  and(
    eq(tasks.userId, userId),
    isNull(tasks.deletedAt),
    isNotNull(tasks.dueSort),
    or(eq(tasks.status, 'open'), gte(tasks.completedAt, doneSince)),
  );

const behind = (last: TaskRow | undefined): SQL | undefined =>
  last &&
  sql`(${tasks.createdAt}, ${tasks.id}) > (${last.createdAt.toISOString()}::timestamptz, ${last.id}::uuid)`;

/** SQL of calendar feeds; every `where` on tasks names the owner. */
export const createCalendarRepository = (database: Database) => ({
  /** A person has one feed: a new token ends the old one. */
  save: async (userId: string, tokenHash: string, createdAt: Date): Promise<void> => {
    await database
      .insert(calendarFeeds)
      .values({ userId, tokenHash, createdAt })
      .onConflictDoUpdate({ target: calendarFeeds.userId, set: { tokenHash, createdAt } });
  },

  delete: async (userId: string): Promise<void> => {
    await database.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId));
  },

  findOwner: async (tokenHash: string): Promise<FeedOwner | undefined> => {
    const [row] = await database
      .select({ userId: users.id, eventSeq: users.eventSeq })
      .from(calendarFeeds)
      .innerJoin(users, eq(users.id, calendarFeeds.userId))
      .where(eq(calendarFeeds.tokenHash, tokenHash));
    return row;
  },

  /** The zones in which something recurs, with the earliest due of each. */
  zones: async (userId: string, doneSince: Date): Promise<{ zone: string; from: Date }[]> => {
    const rows = await database
      .select({ zone: tasks.timeZone, from: min(tasks.dueAt) })
      .from(tasks)
      .where(
        and(
          shown(userId, doneSince),
          isNotNull(tasks.recurrence),
          isNotNull(tasks.dueAt),
          isNotNull(tasks.timeZone),
        ),
      )
      .groupBy(tasks.timeZone)
      .orderBy(asc(tasks.timeZone));
    return rows.flatMap(({ zone, from }) =>
      zone === null || from === null ? [] : [{ zone, from }],
    );
  },

  /** The oldest first; the next batch is read when the last has been taken. */
  batches: async function* (userId: string, doneSince: Date): AsyncGenerator<TaskRow[]> {
    let batch: TaskRow[] = [];
    do {
      batch = await database
        .select()
        .from(tasks)
        .where(and(shown(userId, doneSince), behind(batch.at(-1))))
        .orderBy(asc(tasks.createdAt), asc(tasks.id))
        .limit(rowsPerBatch);
      yield batch;
    } while (batch.length === rowsPerBatch);
  },
});
