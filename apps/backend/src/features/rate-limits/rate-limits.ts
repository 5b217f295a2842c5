import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../errors';
import type { DatabaseConnection } from '../../database/connection';

/** How often something may happen. */
export interface RateLimit {
  /** Names the counter in the table. */
  name: string;
  points: number;
  perSeconds: number;
}

/** Counts one use under `key`; answers the seconds to wait when the limit is reached, else null. */
export type ConsumeRateLimit = (key: string) => Promise<number | null>;

/** A counter in the database, so that all replicas share it. */
export const createRateLimit = (
  connection: Pick<DatabaseConnection, 'query'>,
  limit: RateLimit,
): ConsumeRateLimit => {
  const limiter = new RateLimiterPostgres({
    storeClient: connection,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.perSeconds,
  });
  return async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    }
  };
};

/** The answer to whom has used a limit up. */
export const rateLimited = (retryAfterSeconds: number): AppError =>
  new AppError('rate_limited', `Too many requests. Try again in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
