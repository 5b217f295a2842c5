import type { StreamEvent } from '@todo/contracts';

type Listener = (event: StreamEvent) => void;

/** Events of the runs that this process drives, as they happen. */
export interface RunBus {
  publish(runId: string, event: StreamEvent): void;
  /** @returns Ends the subscription. */
  subscribe(runId: string, listener: Listener): () => void;
}

export const createRunBus = (): RunBus => {
  const listeners = new Map<string, Set<Listener>>();
  return {
    publish: (runId, event) => {
      for (const listener of listeners.get(runId) ?? []) listener(event);
    },
    subscribe: (runId, listener) => {
      const ofRun = listeners.get(runId) ?? new Set();
      listeners.set(runId, ofRun.add(listener));
      return () => {
        ofRun.delete(listener);
        if (ofRun.size === 0 && listeners.get(runId) === ofRun) listeners.delete(runId);
      };
    },
  };
};
