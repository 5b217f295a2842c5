import type { StreamEvent } from '@todo/contracts';

/** Beyond this a slow client reads from the database what it has not taken. */
const capacity = 64;

export type RunInbox = ReturnType<typeof createRunInbox>;

/** What one follower of a run is told: events in unbroken order, or that it has to read them. */
export const createRunInbox = (afterId: number) => {
  let waiting: StreamEvent[] = [];
  let knownId = afterId;
  let isBehind = false;
  let wake = (): void => undefined;

  return {
    /** An event of this process. */
    put: (event: StreamEvent): void => {
      if (isBehind || event.id <= knownId) return;
      if (event.id === knownId + 1 && waiting.length < capacity) {
        waiting.push(event);
        knownId = event.id;
      } else {
        isBehind = true;
      }
      wake();
    },

    /** Events up to this one are stored. */
    nudge: (eventId: number): void => {
      if (eventId <= knownId) return;
      isBehind = true;
      wake();
    },

    /** Looks for nothing: the follower is to end. */
    wake: (): void => wake(),

    /** To be called before the stored events are read: what comes from now on counts. */
    beginReading: (): void => {
      isBehind = false;
    },

    /** To be called when they were read up to this one. */
    reached: (eventId: number): void => {
      waiting = waiting.filter(({ id }) => id > eventId);
      knownId = waiting.at(-1)?.id ?? eventId;
    },

    isBehind: (): boolean => isBehind && waiting.length === 0,

    /** What has come, without waiting. */
    take: (): StreamEvent[] => waiting.splice(0),

    /** Resolves when there is something to take or to read, or when woken. */
    wait: (): Promise<void> =>
      waiting.length > 0 || isBehind
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
  };
};
