import { z } from 'zod';
import type { DatabaseConnection } from '../../database/connection';
import { eventsChannel } from '../../event-log/event-log';

/** Tells one stream that there may be something to read. */
export interface Wakes {
  /** Resolves at the next wake, at once when one came since the last. */
  next(): Promise<void>;
  close(): void;
}

export type EventHub = ReturnType<typeof createEventHub>;

const NoticeSchema = z.object({ userId: z.string() });

const userOf = (payload: string): string | null => {
  try {
    return NoticeSchema.parse(JSON.parse(payload)).userId;
  } catch {
    return null;
  }
};

interface Sleeper {
  isDue: boolean;
  wake(): void;
}

/** Wakes the streams of a person, on one connection that listens for the whole process. */
export const createEventHub = ({ listen }: Pick<DatabaseConnection, 'listen'>) => {
  const byUser = new Map<string, Set<Sleeper>>();
  let isClosed = false;

  const wakeAll = (): void => {
    for (const sleepers of byUser.values()) for (const sleeper of sleepers) sleeper.wake();
  };

  const stopListening = listen(eventsChannel, {
    onNotice: (payload) => {
      const userId = userOf(payload);
      if (userId === null) return;
      for (const sleeper of byUser.get(userId) ?? []) sleeper.wake();
    },
    // What was told while nobody listened is in the table.
    onListening: wakeAll,
  });

  /** Wakes also when the signal aborts, and when the hub closes. */
  const subscribe = (userId: string, signal: AbortSignal): Wakes => {
    let resolve = (): void => undefined;
    const sleeper: Sleeper = {
      isDue: false,
      wake: () => {
        sleeper.isDue = true;
        resolve();
      },
    };
    const sleepers = byUser.get(userId) ?? new Set();
    byUser.set(userId, sleepers.add(sleeper));
    if (signal.aborted) sleeper.wake();
    signal.addEventListener('abort', sleeper.wake, { once: true });
    return {
      next: async () => {
        if (!sleeper.isDue) {
          await new Promise<void>((done) => {
            resolve = done;
          });
        }
        sleeper.isDue = false;
      },
      close: () => {
        signal.removeEventListener('abort', sleeper.wake);
        sleepers.delete(sleeper);
        if (sleepers.size === 0 && byUser.get(userId) === sleepers) byUser.delete(userId);
      },
    };
  };

  return {
    subscribe,
    isClosed: (): boolean => isClosed,
    /** How many streams are waiting, for tests of what is left behind. */
    size: (): number => [...byUser.values()].reduce((sum, { size }) => sum + size, 0),
    /** Ends every stream of this process; clients resume at another. */
    endAll: (): void => {
      isClosed = true;
      wakeAll();
    },
    close: stopListening,
  };
};
