import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Counters that all replicas share; the columns are those that rate-limiter-flexible writes. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  /** Epoch milliseconds at which the counter starts anew. */
  expire: bigint({ mode: 'number' }),
});
