import { emptyThread, threadReducer, type ThreadAction, type ThreadState } from './thread-state';

export type ThreadStore = ReturnType<typeof createThreadStore>;

/** Keeps what is on the screen, and tells when it changes. */
export const createThreadStore = () => {
  let state: ThreadState = { ...emptyThread, opening: 'opening' };
  const listeners = new Set<() => void>();
  return {
    getState: (): ThreadState => state,
    dispatch: (action: ThreadAction): void => {
      state = threadReducer(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
