import type { FastifyBaseLogger } from 'fastify';

export interface TickerOptions {
  everyMs: number;
  /** Whether the tables are there. */
  isReady: () => boolean;
  log: Pick<FastifyBaseLogger, 'warn'>;
  /** What is said, once per outage, when it fails. */
  failure: string;
}

/** How soon after the start, or after a failure. */
const soonMs = 500;

export type Ticker = ReturnType<typeof createTicker>;

/** Does something again and again, a little irregularly: replicas don't all come at once. */
export const createTicker = (work: () => Promise<void>, options: TickerOptions) => {
  const { everyMs, isReady, log, failure } = options;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let hasFailed = false;
  let isTicking = false;
  let isDueAgain = false;
  let ticking: Promise<void> = Promise.resolve();

  const attempt = async (): Promise<number> => {
    if (!isReady()) return Math.min(soonMs, everyMs);
    try {
      await work();
      hasFailed = false;
      return everyMs;
    } catch (error) {
      if (!hasFailed) log.warn({ err: error }, failure);
      hasFailed = true;
      return Math.min(soonMs, everyMs);
    }
  };

  const tick = async (): Promise<void> => {
    isTicking = true;
    const nextMs = await attempt();
    isTicking = false;
    if (isStopped) return;
    schedule(isDueAgain ? 0 : nextMs * (0.8 + 0.4 * Math.random()));
    isDueAgain = false;
  };

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ticking = tick();
    }, ms).unref();
  };

  return {
    start: (): void => schedule(Math.min(soonMs, everyMs)),
    /** Does it at once, or again when it is being done. */
    hurry: (): void => {
      if (isStopped) return;
      if (isTicking) isDueAgain = true;
      else schedule(0);
    },
    /** Resolves when nothing of it is under way. */
    stop: (): Promise<void> => {
      isStopped = true;
      clearTimeout(timer);
      return ticking;
    },
  };
};
