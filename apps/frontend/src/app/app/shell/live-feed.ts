import type { LiveEvent } from '@todo/contracts';

type Listener = (event: LiveEvent) => void;

export interface LiveFeed {
  emit: Listener;
  subscribe: (listener: Listener) => () => void;
}

/** Passes what happens elsewhere on to the parts of the page that keep something of their own. */
export const createLiveFeed = (): LiveFeed => {
  const listeners = new Set<Listener>();
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
