import type { DecideApproval, LiveEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { loadConversation, newestConversation } from '../api/conversations';
import { decideApproval, stopRun } from '../api/runs';
import { createAsking } from './asking';
import { createRefresh } from './refresh';
import { createRunListener } from './run-listener';
import { createThreadStore } from './thread-store';

export interface ThreadCallbacks {
  /** The assistant may have changed tasks. */
  onTasksChanged: () => void;
  /** This conversation is on the screen now, or something was said in it. */
  onConversationChanged: (id: string | null) => void;
}

export type Thread = ReturnType<typeof createThread>;

/** The conversation on the screen: its history, what is said in it, and what waits for a word. */
export const createThread = (callbacks: ThreadCallbacks) => {
  const store = createThreadStore();
  const { getState, dispatch } = store;
  const listener = createRunListener(store, callbacks);
  const refresh = createRefresh(store, listener);

  type Find = (signal: AbortSignal) => Promise<string | null>;
  let shown: Find = newestConversation;

  const show = async (find: Find): Promise<void> => {
    shown = find;
    refresh.cancel();
    const signal = listener.restart();
    dispatch({ type: 'opening' });
    try {
      const id = await find(signal);
      const items = id === null ? [] : await loadConversation(id, signal);
      if (signal.aborted) return;
      dispatch({ type: 'opened', conversationId: id, items });
      callbacks.onConversationChanged(id);
      await listener.goOn();
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'openFailed', error: ApiError.from(error) });
    }
  };

  return {
    getState,
    subscribe: store.subscribe,
    open: (wanted: string | null): Promise<void> => show(() => Promise.resolve(wanted)),
    openNewest: (): Promise<void> => show(newestConversation),
    /** Tries again to open what couldn’t be opened. */
    reopen: (): Promise<void> => show(shown),
    ...createAsking(store, listener),
    /** Stops listening; what the assistant does goes on without this page. */
    close: (): void => {
      refresh.cancel();
      listener.restart();
    },

    /** Ends the answer that goes on, from this page or another. */
    stop: async (): Promise<void> => {
      const item = getState().items.at(-1);
      if (item?.state !== 'running') return;
      dispatch({ type: 'noted', itemId: item.id, note: { isStopping: true } });
      if (item.runId !== null) await listener.stop(item.id, stopRun);
    },

    decide: async (itemId: string, approvalId: string, word: DecideApproval): Promise<void> => {
      const { conversationId } = getState();
      const decision = word.decision === 'approve' ? 'approved' : 'rejected';
      dispatch({ type: 'decided', itemId, approvalId, decision });
      await listener.listen(
        itemId,
        (signal) => decideApproval(approvalId, word, signal),
        (error) => {
          dispatch({ type: 'undecided', itemId, approvalId, error });
          // Decided elsewhere or gone: what is stored tells how it stands.
          if (conversationId !== null && [404, 409].includes(error.status)) refresh.now();
        },
      );
    },

    /** Follows what happens to the conversation elsewhere. */
    heed: (event: LiveEvent): void => refresh.heed(event),
    /** Says something to who listens rather than looks. */
    announce: (text: string): void => dispatch({ type: 'announced', text }),
  };
};
