import type { StreamEvent } from '@todo/contracts';
import type { RunBus } from './run-bus';
import type { RunLog } from './run-log';
import type { RunsRepository } from './runs.repository';

export interface RunFollowerDependencies {
  log: RunLog;
  bus: RunBus;
  runs: Pick<RunsRepository, 'findById'>;
  /** How long to listen before the stored events are read again. */
  silenceMs?: number;
}

export type FollowRun = (
  runId: string,
  afterId: number,
  signal?: AbortSignal,
) => AsyncGenerator<StreamEvent>;

const isEnd = ({ event }: StreamEvent): boolean =>
  event === 'run.finished' || event === 'run.failed';

/** Events in the order they came. */
const createInbox = (signal: AbortSignal | undefined) => {
  const waiting: StreamEvent[] = [];
  let wake = (): void => undefined;
  signal?.addEventListener('abort', () => wake());
  return {
    put: (event: StreamEvent): void => {
      waiting.push(event);
      wake();
    },
    /** What has come; after a silence, or when the follower went away, nothing. */
    take: async (silenceMs: number): Promise<StreamEvent[]> => {
      if (waiting.length === 0 && !signal?.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, silenceMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return waiting.splice(0);
    },
  };
};

/**
 * Follows a run: what is stored behind `afterId` first, then each event as it happens, until the
 * run ends or waits. A run that another process drives is read from the database now and then.
 */
export const createRunFollower = (dependencies: RunFollowerDependencies): FollowRun => {
  const { log, bus, runs, silenceMs = 2_000 } = dependencies;

  const readStored = async (runId: string, afterId: number) => {
    // The status is read first: a run that had ended then has all its events stored.
    const run = await runs.findById(runId);
    return { goesOn: run?.status === 'running', events: await log.list(runId, afterId) };
  };

  return async function* followRun(runId, afterId, signal) {
    const inbox = createInbox(signal);
    // Listening begins before reading, so that nothing falls between the two.
    const unsubscribe = bus.subscribe(runId, inbox.put);
    try {
      let stored = await readStored(runId, afterId);
      let lastId = afterId;
      for (const event of stored.events) {
        lastId = event.id;
        yield event;
      }
      while (stored.goesOn && !signal?.aborted) {
        let events = await inbox.take(silenceMs);
        if (events.length === 0 && !signal?.aborted) {
          stored = await readStored(runId, lastId);
          events = stored.events;
        }
        for (const event of events) {
          if (event.id <= lastId) continue;
          lastId = event.id;
          yield event;
          if (isEnd(event)) return;
        }
      }
    } finally {
      unsubscribe();
    }
  };
};
