import { v4 as uuid } from 'uuid';
import type { ChatRequest, DecideApproval, LiveEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { findMessageId, loadConversation, newestConversation } from '../api/conversations';
import { decideApproval, startRun, stopRun } from '../api/runs';
import { createRefresh } from './refresh';
import { createRunListener } from './run-listener';
import { newItem, textOf, type ThreadItem, type ThreadRequest } from './thread-item';
import { problemOf } from './thread-state';
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

  const ask = (request: ThreadRequest, keep: number): Promise<void> => {
    const createdAt = new Date().toISOString();
    const parts = [{ type: 'text' as const, text: request.text }];
    const said = newItem({ id: uuid(), role: 'user', parts, createdAt });
    const id = uuid();
    const answer = newItem({ id, role: 'assistant', createdAt, request, state: 'running' });
    const { conversationId } = getState();
    dispatch({ type: 'said', keep, items: [said, answer] });
    const body: ChatRequest = {
      message: request.text,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      assistant: request.assistant,
      ...(conversationId !== null && { conversationId }),
      ...(request.replaces !== null && { replaces: request.replaces }),
    };
    return listener.listen(
      id,
      (signal) => startRun(body, request.key, signal),
      (error) => dispatch({ type: 'failed', itemId: id, error }),
    );
  };

  const isBusy = (): boolean => getState().items.at(-1)?.state === 'running';

  /** The stored id of a question, or null when it never got as far. */
  const storedIdOf = async ({ messageId, runId }: ThreadItem): Promise<string | null> => {
    const { conversationId } = getState();
    if (messageId !== null || runId === null || conversationId === null) return messageId;
    return findMessageId(conversationId, runId, new AbortController().signal);
  };

  /** Asks in the place of an item of the person, which goes with all that followed it. */
  const askInPlace = async (
    index: number,
    { text, assistant, key }: Omit<ThreadRequest, 'replaces'>,
  ): Promise<void> => {
    const [question, before] = getState().items.slice(index);
    if (question === undefined || isBusy()) return;
    try {
      // What never began has not taken the place of anything yet.
      const unreplaced = question.runId === null ? before?.request?.replaces : null;
      const replaces = unreplaced ?? (await storedIdOf(question));
      // It may be gone by now, or answered from another page.
      if (getState().items[index]?.id !== question.id || isBusy()) return;
      await ask({ text, assistant, key, replaces }, index);
    } catch (error) {
      const answer = getState().items[index + 1];
      const note = { problem: problemOf(ApiError.from(error)) };
      if (answer !== undefined) dispatch({ type: 'noted', itemId: answer.id, note });
    }
  };

  return {
    getState,
    subscribe: store.subscribe,
    open: (wanted: string | null): Promise<void> => show(() => Promise.resolve(wanted)),
    openNewest: (): Promise<void> => show(newestConversation),
    /** Tries again to open what couldn’t be opened. */
    reopen: (): Promise<void> => show(shown),
    /** Stops listening; what the assistant does goes on without this page. */
    close: (): void => {
      refresh.cancel();
      listener.restart();
    },

    say: async (text: string): Promise<void> => {
      if (isBusy()) return;
      const request = { text, assistant: 'default' as const, key: uuid(), replaces: null };
      await ask(request, getState().items.length);
    },

    /** Asks again for an answer that failed or was stopped, perhaps of the built-in assistant. */
    retry: async (itemId: string, assistant: ThreadRequest['assistant']): Promise<void> => {
      const { items } = getState();
      const answer = items.findIndex((item) => item.id === itemId);
      const index = items.slice(0, answer).findLastIndex((item) => item.role === 'user');
      const [failed, question] = [items[answer], items[index]];
      if (failed === undefined || question === undefined) return;
      const { problem, request } = failed;
      // The first try may have arrived without its answer coming back: its key finds it again.
      const isRepetition = problem?.code === 'network' && request?.assistant === assistant;
      const key = isRepetition && failed.runId === null ? request.key : uuid();
      await askInPlace(index, { text: textOf(question), assistant, key });
    },

    /** Says something else in the place of what the person said before. */
    edit: async (itemId: string, text: string): Promise<void> => {
      const index = getState().items.findIndex((item) => item.id === itemId);
      await askInPlace(index, { text, assistant: 'default', key: uuid() });
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
