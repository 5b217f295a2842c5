import type { StreamEvent } from '@todo/contracts';
import type { RunBus } from './run-bus';
import { createRunInbox } from './run-inbox';
import type { RunLog } from './run-log';

export interface RunFollowerDependencies {
  log: Pick<RunLog, 'page'>;
  bus: Pick<RunBus, 'subscribe' | 'isClosed'>;
  /** How many events are read at once. */
  pageSize?: number;
}

export type FollowRun = (
  runId: string,
  afterId: number,
  signal?: AbortSignal,
) => AsyncGenerator<StreamEvent>;

const isEnd = (event: StreamEvent | undefined): boolean =>
  event?.event === 'run.finished' || event?.event === 'run.failed';

/**
 * Follows a run, whichever process drives it: what is stored behind `afterId` first, then each
 * event as it happens, until the run ends or waits. A client that is slow, or that was told of
 * events which this process has not seen, goes on with what is stored.
 */
export const createRunFollower = (dependencies: RunFollowerDependencies): FollowRun => {
  const { log, bus, pageSize = 200 } = dependencies;

  return async function* followRun(runId, afterId, signal) {
    const inbox = createRunInbox(afterId);
    const isOver = (): boolean => signal?.aborted === true || bus.isClosed();
    signal?.addEventListener('abort', inbox.wake, { once: true });
    // Before the first reading, so that nothing falls between the two.
    const unsubscribe = bus.subscribe(runId, inbox);
    let lastId = afterId;
    try {
      for (;;) {
        inbox.beginReading();
        const page = await log.page(runId, lastId, pageSize);
        if (!page) return;
        for (const event of page.events) {
          if (signal?.aborted) return;
          lastId = event.id;
          yield event;
        }
        inbox.reached(lastId);
        if (page.events.length === pageSize) continue;
        if (page.status !== 'running') return;
        while (!inbox.isBehind()) {
          // A stream that opens while the server closes still gets what it missed.
          if (isOver()) return;
          await inbox.wait();
          for (const event of inbox.take()) {
            if (signal?.aborted) return;
            lastId = event.id;
            yield event;
            if (isEnd(event)) return;
          }
        }
        if (isOver()) return;
      }
    } finally {
      signal?.removeEventListener('abort', inbox.wake);
      unsubscribe();
    }
  };
};
