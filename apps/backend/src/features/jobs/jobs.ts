import type { FastifyBaseLogger } from 'fastify';
import PgBoss from 'pg-boss';
import type { DatabaseConnection } from '../../database/connection';
import { isLockRefused } from '../../database/failure';

/** What is done; it may be repeated when its process dies. */
export type JobHandler = () => Promise<unknown>;

/** How soon things happen, in seconds. */
export interface JobTimes {
  /** How often it is looked whether a minute of a schedule has come. */
  cronMonitorIntervalSeconds: number;
  cronWorkerIntervalSeconds: number;
  pollingIntervalSeconds: number;
}

export interface JobsOptions {
  connection: Pick<DatabaseConnection, 'query' | 'runScript'>;
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>;
  times?: JobTimes;
}

interface ScheduledJob {
  name: string;
  cron: string;
  handler: JobHandler;
}

export type Jobs = ReturnType<typeof createJobs>;

const defaultTimes: JobTimes = {
  cronMonitorIntervalSeconds: 30,
  cronWorkerIntervalSeconds: 15,
  pollingIntervalSeconds: 15,
};
const stopTimeoutMs = 5_000;
/** A job that takes longer has lost its process, and is tried again. */
const jobOptions = { expireInMinutes: 30, retryLimit: 3, retryDelay: 60, retryBackoff: true };

const attempts = 5;

/** Replicas that start at once make the same queue, and lock each other out: once more, then. */
const beyondLocks = async (work: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === attempts || !isLockRefused(error)) throw error;
    }
  }
};

/**
 * Work by the clock, each time by one of the replicas: pg-boss in a schema of its own, over the
 * connection that the server has, PGlite's too.
 */
export const createJobs = ({ connection, log, times = defaultTimes }: JobsOptions) => {
  const scheduled: ScheduledJob[] = [];
  const boss = new PgBoss({
    schema: 'pgboss',
    ...times,
    db: {
      executeSql: async (text: string, values: unknown[] = []) =>
        // PGlite takes several statements only without values, and pg-boss sends them so.
        values.length > 0 ? connection.query({ text, values }) : connection.runScript(text),
    },
  });
  let hasFailed = false;
  boss.on('error', (error) => {
    // Once per outage: every look at the queue fails meanwhile.
    if (!hasFailed) log.warn({ err: error }, 'jobs have to wait');
    hasFailed = true;
  });

  const run = async ({ name, handler }: ScheduledJob): Promise<void> => {
    hasFailed = false;
    try {
      await handler();
    } catch (error) {
      log.error({ err: error, job: name }, 'a job failed');
      throw error;
    }
  };

  /** What an earlier version scheduled and this one does not know. */
  const forgetOthers = async (): Promise<void> => {
    for (const { name } of await boss.getSchedules()) {
      if (!scheduled.some((job) => job.name === name)) await boss.unschedule(name);
    }
  };

  return {
    /** Registers what is done whenever `cron` (UTC, to the minute) says so; before `start`. */
    every: (name: string, cron: string, handler: JobHandler): void => {
      scheduled.push({ name, cron, handler });
    },

    /** Begins, in a database that is there. */
    start: async (): Promise<void> => {
      await boss.start();
      for (const job of scheduled) {
        await beyondLocks(() => boss.createQueue(job.name));
        await boss.schedule(job.name, job.cron, {}, jobOptions);
        const { pollingIntervalSeconds } = times;
        await boss.work(job.name, { pollingIntervalSeconds }, () => run(job));
      }
      await forgetOthers();
    },

    /** Resolves when nothing is under way, or after a while. */
    stop: (): Promise<void> => boss.stop({ graceful: true, wait: true, timeout: stopTimeoutMs }),
  };
};
