import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createThread, type Thread, type ThreadCallbacks } from '../model/thread';
import { emptyThread, type ThreadState } from '../model/thread-state';

export interface ThreadOptions extends ThreadCallbacks {
  /** The conversation to begin with; without one the newest. */
  initialConversationId: string | null;
}

/** The page's conversation, opened when the page is. */
export const useThread = (options: ThreadOptions): { thread: Thread; state: ThreadState } => {
  const optionsRef = useRef(options);
  useLayoutEffect(() => {
    optionsRef.current = options;
  });
  // eslint-disable-next-line react-hooks/refs -- the callbacks run after rendering only
  const [thread] = useState(() =>
    createThread({
      onTasksChanged: () => optionsRef.current.onTasksChanged(),
      onConversationChanged: (id) => optionsRef.current.onConversationChanged(id),
    }),
  );
  useEffect(() => {
    const { initialConversationId } = optionsRef.current;
    void (initialConversationId === null
      ? thread.openNewest()
      : thread.open(initialConversationId));
    return thread.close;
  }, [thread]);
  const state = useSyncExternalStore(thread.subscribe, thread.getState, () => emptyThread);
  return { thread, state };
};
