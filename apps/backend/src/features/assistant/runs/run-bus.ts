import type { StreamEvent } from '@todo/contracts';
import type { RunInbox } from './run-inbox';

export type RunBus = ReturnType<typeof createRunBus>;

/** The followers of this process: whom to tell of the events of a run. */
export const createRunBus = () => {
  const byRun = new Map<string, Set<RunInbox>>();
  let isClosed = false;

  return {
    /** Passes on events of this process, without a way through the database. */
    publish: (runId: string, events: readonly StreamEvent[]): void => {
      for (const inbox of byRun.get(runId) ?? []) {
        for (const event of events) inbox.put(event);
      }
    },

    /** Tells that a run has events up to this one. */
    nudge: (runId: string, eventId: number): void => {
      for (const inbox of byRun.get(runId) ?? []) inbox.nudge(eventId);
    },

    /** @returns Ends the subscription. */
    subscribe: (runId: string, inbox: RunInbox): (() => void) => {
      const ofRun = byRun.get(runId) ?? new Set();
      byRun.set(runId, ofRun.add(inbox));
      return () => {
        ofRun.delete(inbox);
        if (ofRun.size === 0 && byRun.get(runId) === ofRun) byRun.delete(runId);
      };
    },

    followed: (): string[] => [...byRun.keys()],

    isClosed: (): boolean => isClosed,

    /** Ends every follower; clients resume at another replica. */
    close: (): void => {
      isClosed = true;
      for (const inboxes of byRun.values()) for (const inbox of inboxes) inbox.wake();
    },
  };
};
