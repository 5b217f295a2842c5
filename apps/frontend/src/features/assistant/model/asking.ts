import { v4 as uuid } from 'uuid';
import type { ChatRequest } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { findMessageId } from '../api/conversations';
import { startRun } from '../api/runs';
import type { RunListener } from './run-listener';
import { newItem, textOf, type ThreadItem, type ThreadRequest } from './thread-item';
import { problemOf } from './thread-state';
import type { ThreadStore } from './thread-store';

/** What the person says: anew, again, or in the place of what they said before. */
export const createAsking = ({ getState, dispatch }: ThreadStore, listener: RunListener) => {
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
    const [question, answer] = getState().items.slice(index);
    if (question === undefined || isBusy()) return;
    try {
      // What never began has not taken the place of anything yet.
      const unreplaced = question.runId === null ? answer?.request?.replaces : null;
      const replaces = unreplaced ?? (await storedIdOf(question));
      // It may be gone by now, or answered from another page.
      if (getState().items[index]?.id !== question.id || isBusy()) return;
      await ask({ text, assistant, key, replaces }, index);
    } catch (error) {
      const note = { problem: problemOf(ApiError.from(error)) };
      if (answer !== undefined) dispatch({ type: 'noted', itemId: answer.id, note });
    }
  };

  return {
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
  };
};
