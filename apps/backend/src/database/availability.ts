import { sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import type { DatabaseConnection } from './connection';
import { reasonOf } from './failure';

export interface AvailabilityOptions {
  connection: DatabaseConnection;
  migrationsFolder: string;
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>;
  /** Waits between attempts to reach the database at start; the last one repeats. */
  retryDelaysMs?: readonly [number, ...number[]];
  /** How long an answer of `check` holds. */
  cacheMs?: number;
  pingTimeoutMs?: number;
}

export type Availability = ReturnType<typeof createAvailability>;

const within = async (work: Promise<unknown>, timeoutMs: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  });
  await Promise.race([work, timeout]).finally(() => clearTimeout(timer));
};

/** Brings the database up, as long as it takes, and knows whether it works now. */
export const createAvailability = (options: AvailabilityOptions) => {
  const { connection, migrationsFolder, log } = options;
  const { retryDelaysMs = [250, 500, 1000, 2000], cacheMs = 1000, pingTimeoutMs = 2000 } = options;
  let migrated = false;
  let stopped = false;
  let attempts = 0;
  let retryTimer: NodeJS.Timeout | undefined;
  let attempt: Promise<void> = Promise.resolve();
  let checked: { at: number; result: Promise<boolean> } | undefined;
  let wasUp = true;

  const scheduleRetry = (): void => {
    const delay = retryDelaysMs[attempts] ?? retryDelaysMs.at(-1) ?? retryDelaysMs[0];
    attempts += 1;
    retryTimer = setTimeout(begin, delay);
  };

  const tryMigrate = async (): Promise<void> => {
    try {
      await connection.migrate(migrationsFolder);
      migrated = true;
      log.info(`database ready at ${connection.address}`);
    } catch (error) {
      if (stopped) return;
      if (attempts === 0) {
        log.warn(`no database at ${connection.address} yet, trying on: ${reasonOf(error)}`);
      }
      scheduleRetry();
    }
  };

  const begin = (): void => {
    attempt = tryMigrate();
  };

  const ping = async (): Promise<boolean> => {
    try {
      await within(connection.database.execute(sql`select 1`), pingTimeoutMs);
      if (!wasUp) log.info(`database is back at ${connection.address}`);
      wasUp = true;
    } catch (error) {
      if (wasUp) log.warn(`database lost at ${connection.address}: ${reasonOf(error)}`);
      wasUp = false;
    }
    return wasUp;
  };

  return {
    /** Begins to try. Resolves after the first attempt, whatever came of it. */
    start: (): Promise<void> => {
      begin();
      return attempt;
    },
    /** Resolves when no attempt is under way. */
    settled: (): Promise<void> => attempt,
    /** Whether the tables are up to date: before that nothing can be served. */
    isMigrated: () => migrated,
    /** Whether the database answers. Asks it once a second at most. */
    check: async (): Promise<boolean> => {
      if (!migrated) return false;
      if (!checked || Date.now() - checked.at >= cacheMs) {
        checked = { at: Date.now(), result: ping() };
      }
      return checked.result;
    },
    /** Ends the attempts; the connection stays open. */
    stop: (): void => {
      stopped = true;
      clearTimeout(retryTimer);
    },
  };
};
