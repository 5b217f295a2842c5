import type { FastifyInstance } from 'fastify';
import type { Jobs } from './jobs';

export interface JobsPluginOptions {
  jobs: Pick<Jobs, 'start' | 'stop'>;
  /** Whether the tables are there. */
  isReady: () => boolean;
}

const lookEveryMs = 500;
const retryAfterMs = 10_000;

/** Starts the jobs once the database is ready, as often as it takes, and stops with the server. */
export const jobsPlugin = async (
  app: FastifyInstance,
  { jobs, isReady }: JobsPluginOptions,
): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  let starting: Promise<void> = Promise.resolve();
  let isStopped = false;

  const tryToStart = async (): Promise<void> => {
    if (!isReady()) {
      startIn(lookEveryMs);
      return;
    }
    try {
      await jobs.start();
    } catch (error) {
      app.log.warn({ err: error }, 'jobs could not be started; they are tried again');
      startIn(retryAfterMs);
    }
  };

  const startIn = (ms: number): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      starting = tryToStart();
    }, ms).unref();
  };

  startIn(lookEveryMs);
  app.addHook('onClose', async () => {
    isStopped = true;
    clearTimeout(timer);
    await starting;
    await jobs.stop();
  });
};
