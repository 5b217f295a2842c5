import { eq, inArray, sql } from 'drizzle-orm';
import type { Preferences } from '@todo/contracts';
import type { Database, Executor, Transaction } from '../../database/database';
import { users } from '../auth/auth.schema';
import { calendarFeeds } from '../calendar/calendar.schema';
import { rateLimits } from '../rate-limits/rate-limits.schema';

export type MeRepository = ReturnType<typeof createMeRepository>;
export type MeRow = NonNullable<Awaited<ReturnType<MeRepository['find']>>>;

/** What a patch stores; preferences are merged into those that are there. */
export interface MeFields {
  name?: string;
  timeZone?: string;
  preferences?: Partial<Preferences>;
}

/** Counters by which a person's requests are limited. */
const counters = ['api', 'chat'];

/** SQL of the person's own row. */
export const createMeRepository = (database: Database) => ({
  find: async (userId: string, executor: Executor = database) => {
    const [row] = await executor
      .select({
        id: users.id,
        name: users.name,
        email: users.email,
        timeZone: users.timeZone,
        preferences: users.preferences,
        calendarFeedSince: calendarFeeds.createdAt,
      })
      .from(users)
      .leftJoin(calendarFeeds, eq(calendarFeeds.userId, users.id))
      .where(eq(users.id, userId));
    return row;
  },

  update: async (
    userId: string,
    { preferences, ...fields }: MeFields,
    now: Date,
    transaction: Transaction,
  ): Promise<void> => {
    const merged = preferences && {
      preferences: sql`${users.preferences} || ${JSON.stringify(preferences)}::jsonb`,
    };
    await transaction
      .update(users)
      .set({ ...fields, ...merged, updatedAt: now })
      .where(eq(users.id, userId));
  },

  /**
   * Takes everything along that belongs to the person. It waits only so long for whoever holds a
   * part of that, as they may wait for the person's row in turn.
   */
  remove: async (userId: string, lockTimeoutMs: number, transaction: Transaction) => {
    await transaction.execute(sql.raw(`set local lock_timeout = ${Math.trunc(lockTimeoutMs)}`));
    await transaction.delete(users).where(eq(users.id, userId));
    const keys = counters.map((name) => `${name}:${userId}`);
    await transaction.delete(rateLimits).where(inArray(rateLimits.key, keys));
  },
});
