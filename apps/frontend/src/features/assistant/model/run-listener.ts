import type { Run, StreamEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { stopRun } from '../api/runs';
import { followRun, type SendForEvents } from './follow-run';
import type { ThreadCallbacks } from './thread';
import { problemOf } from './thread-state';
import type { ThreadStore } from './thread-store';

export type RunListener = ReturnType<typeof createRunListener>;

/** Listens to the run of the conversation on the screen; there is one at a time. */
export const createRunListener = (
  { getState, dispatch }: ThreadStore,
  callbacks: ThreadCallbacks,
) => {
  let current = new AbortController();
  let listening = 0;
  let onIdle = (): void => undefined;

  const itemOf = (itemId: string) => getState().items.find(({ id }) => id === itemId);

  const stop = async (itemId: string, send: (runId: string) => Promise<Run>): Promise<void> => {
    const runId = itemOf(itemId)?.runId;
    if (runId == null) return;
    try {
      await send(runId);
    } catch (error) {
      const note = { isStopping: false, problem: problemOf(ApiError.from(error)) };
      if (itemOf(itemId)?.state === 'running') dispatch({ type: 'noted', itemId, note });
    }
  };

  const onEvent = (itemId: string, event: StreamEvent): void => {
    const wasStopping = itemOf(itemId)?.isStopping === true;
    dispatch({ type: 'event', itemId, event });
    const { conversationId } = getState();
    switch (event.event) {
      case 'run.started':
        callbacks.onConversationChanged(conversationId);
        // It was stopped before it had a name.
        if (wasStopping) void stop(itemId, stopRun);
        break;
      case 'tool.finished':
        callbacks.onTasksChanged();
        break;
      case 'run.finished':
      case 'run.failed':
        callbacks.onConversationChanged(conversationId);
        break;
      default:
    }
  };

  /** Listens until the run ends or waits. */
  const listen = async (
    itemId: string,
    send: SendForEvents | null,
    onFailure: (error: ApiError) => void,
  ): Promise<void> => {
    const { signal } = current;
    const item = itemOf(itemId);
    listening += 1;
    try {
      await followRun({
        send,
        signal,
        run: { id: item?.runId ?? null, lastEventId: item?.lastEventId ?? 0 },
        onEvent: (event) => onEvent(itemId, event),
        onConnection: (isThere) => {
          const note = { isReconnecting: !isThere };
          if (!signal.aborted) dispatch({ type: 'noted', itemId, note });
        },
        onFailure,
      });
    } finally {
      listening -= 1;
      if (listening === 0) onIdle();
    }
  };

  return {
    listen,
    stop,
    isListening: (): boolean => listening > 0,

    /** Listens to the last answer when it goes on. */
    goOn: async (): Promise<void> => {
      const last = getState().items.at(-1);
      if (last?.state !== 'running' || last.runId === null) return;
      await listen(last.id, null, (error) => dispatch({ type: 'failed', itemId: last.id, error }));
    },

    /** Stops listening to what was on the screen; the signal is of what comes next. */
    restart: (): AbortSignal => {
      current.abort();
      current = new AbortController();
      return current.signal;
    },
    signal: (): AbortSignal => current.signal,
    /** Calls back whenever nothing is listened to any more. */
    whenIdle: (callback: () => void): void => {
      onIdle = callback;
    },
  };
};
