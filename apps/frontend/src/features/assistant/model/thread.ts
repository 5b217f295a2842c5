import { v4 as uuid } from 'uuid';
import type { DecideApproval } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { loadConversation, newestConversation } from '../api/conversations';
import { decideApproval, startRun, waitForRun } from '../api/runs';
import { followRun } from './follow-run';
import { newItem, textOf, type ThreadItem, type ThreadRequest } from './thread-item';
import { emptyThread, threadReducer, type ThreadAction, type ThreadState } from './thread-state';

export interface ThreadCallbacks {
  /** The assistant may have changed tasks. */
  onTasksChanged: () => void;
  /** This conversation is on the screen now, or something was said in it. */
  onConversationChanged: (id: string | null) => void;
}

export type Thread = ReturnType<typeof createThread>;

/** The conversation on the screen: its history, what is said in it, and what waits for a word. */
export const createThread = (callbacks: ThreadCallbacks) => {
  let state: ThreadState = { ...emptyThread, opening: 'opening' };
  let current = new AbortController();
  const listeners = new Set<() => void>();

  const dispatch = (action: ThreadAction): void => {
    state = threadReducer(state, action);
    for (const listener of listeners) listener();
  };

  const stopListening = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };

  /** Nobody heard the end of this run: waits for it, then shows what is stored of it. */
  const catchUp = async (id: string, runId: string, signal: AbortSignal): Promise<void> => {
    await waitForRun(runId, signal);
    const items = await loadConversation(id, signal);
    dispatch({ type: 'opened', conversationId: id, items });
    callbacks.onTasksChanged();
    callbacks.onConversationChanged(id);
  };

  const open = async (wanted: string | null): Promise<void> => {
    const signal = stopListening();
    dispatch({ type: 'opening' });
    try {
      const items = wanted === null ? [] : await loadConversation(wanted, signal);
      dispatch({ type: 'opened', conversationId: wanted, items });
      callbacks.onConversationChanged(wanted);
      const last = items.at(-1);
      if (wanted === null || last?.state !== 'running' || last.runId === null) return;
      await catchUp(wanted, last.runId, signal);
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'openFailed', error: ApiError.from(error) });
    }
  };

  const openNewest = async (): Promise<void> => {
    const signal = stopListening();
    dispatch({ type: 'opening' });
    try {
      const id = await newestConversation(signal);
      if (!signal.aborted) await open(id);
    } catch (error) {
      if (!signal.aborted) dispatch({ type: 'openFailed', error: ApiError.from(error) });
    }
  };

  const follow = (
    itemId: string,
    send: Parameters<typeof followRun>[0]['send'],
    onFailure: (error: ApiError) => void,
  ): Promise<void> =>
    followRun({
      send,
      signal: current.signal,
      run: {
        id: state.items.find((item) => item.id === itemId)?.runId ?? null,
        conversationId: state.conversationId,
      },
      onEvent: (event) => {
        dispatch({ type: 'event', itemId, event });
        if (event.event === 'tool.finished') callbacks.onTasksChanged();
        const isTurn = event.event === 'run.started' || event.event === 'run.finished';
        if (isTurn) callbacks.onConversationChanged(state.conversationId);
      },
      catchUp,
      onFailure,
    });

  const ask = (request: ThreadRequest, said: ThreadItem[]): Promise<void> => {
    const createdAt = new Date().toISOString();
    const id = uuid();
    const answer = newItem({ id, role: 'assistant', createdAt, request, state: 'running' });
    dispatch({ type: 'said', items: [...said, answer] });
    const { conversationId } = state;
    const body = {
      message: request.text,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      assistant: request.assistant,
      ...(conversationId !== null && { conversationId }),
    };
    return follow(
      id,
      (signal) => startRun(body, request.key, signal),
      (error) => dispatch({ type: 'failed', itemId: id, error }),
    );
  };

  return {
    getState: (): ThreadState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    openNewest,
    /** Stops listening; what the assistant does goes on without this page. */
    close: (): void => void stopListening(),

    say: (text: string): Promise<void> => {
      const createdAt = new Date().toISOString();
      const parts = [{ type: 'text' as const, text }];
      const said = newItem({ id: uuid(), role: 'user', parts, createdAt });
      return ask({ text, assistant: 'default', key: uuid() }, [said]);
    },

    /** Asks again for an answer that failed, perhaps of the built-in assistant. */
    retry: async (itemId: string, assistant: ThreadRequest['assistant']): Promise<void> => {
      const index = state.items.findIndex((item) => item.id === itemId);
      const failed = state.items[index];
      const question = state.items.slice(0, index).findLast((item) => item.role === 'user');
      const text = failed?.request?.text ?? (question && textOf(question));
      if (failed === undefined || text === undefined) return;
      // The first try may have arrived without its answer coming back: its key finds it again.
      const isRepetition =
        failed.problem?.code === 'network' && failed.request?.assistant === assistant;
      const key = isRepetition && failed.request !== null ? failed.request.key : uuid();
      dispatch({ type: 'removed', itemId });
      await ask({ text, assistant, key }, []);
    },

    decide: async (
      itemId: string,
      approvalId: string,
      decision: DecideApproval['decision'],
    ): Promise<void> => {
      const { conversationId } = state;
      const word = decision === 'approve' ? 'approved' : 'rejected';
      dispatch({ type: 'decided', itemId, approvalId, decision: word });
      await follow(
        itemId,
        (signal) => decideApproval(approvalId, decision, signal),
        (error) => {
          // Decided elsewhere or gone: what is stored tells how it stands.
          if (error.status === 409 || error.status === 404) void open(conversationId);
          else dispatch({ type: 'undecided', itemId, approvalId, error });
        },
      );
    },
  };
};
