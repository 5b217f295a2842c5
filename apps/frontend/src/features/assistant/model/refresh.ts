import type { LiveEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { loadConversation } from '../api/conversations';
import type { RunListener } from './run-listener';
import type { ThreadStore } from './thread-store';

/** How long events that come close together are collected. */
const collectMs = 200;

const isAbout = ({ event, data }: LiveEvent, conversationId: string): boolean => {
  switch (event) {
    case 'conversation.changed':
    case 'run.started':
    case 'run.finished':
      return data.conversationId === conversationId;
    case 'resync':
      return true;
    default:
      return false;
  }
};

/** Brings what happened elsewhere to the conversation on the screen, without a jump. */
export const createRefresh = ({ getState, dispatch }: ThreadStore, listener: RunListener) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Something happened while this page listened to a run, which is no news as far as it goes. */
  let isDue = false;

  const run = async (): Promise<void> => {
    timer = undefined;
    const { conversationId, opening } = getState();
    if (conversationId === null || opening !== 'open') return;
    if (listener.isListening()) {
      isDue = true;
      return;
    }
    isDue = false;
    const signal = listener.signal();
    const isStale = (): boolean => signal.aborted || listener.isListening();
    try {
      const items = await loadConversation(conversationId, signal);
      if (isStale()) return;
      dispatch({ type: 'refreshed', items });
      await listener.goOn();
    } catch (error) {
      const failure = ApiError.from(error);
      // Deleted elsewhere. Whatever else went wrong, what is on the screen stays.
      if (failure.status === 404 && !isStale()) dispatch({ type: 'openFailed', error: failure });
    }
  };

  const schedule = (): void => {
    timer ??= setTimeout(() => void run(), collectMs);
  };
  listener.whenIdle(() => {
    if (isDue) schedule();
  });

  return {
    heed: (event: LiveEvent): void => {
      const { conversationId } = getState();
      if (conversationId !== null && isAbout(event, conversationId)) schedule();
    },
    now: schedule,
    cancel: (): void => {
      clearTimeout(timer);
      timer = undefined;
      isDue = false;
    },
  };
};
