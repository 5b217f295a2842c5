import { useQueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '@todo/contracts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { openLiveEvents } from '../api/open-live-events';
import { createInvalidation } from '../model/invalidate';
import { startLiveConnection } from '../model/live-connection';

export interface LiveEventsOptions {
  /** Hears every event, beside what it means for what is on the screen. */
  onEvent: (event: LiveEvent) => void;
  onUnauthenticated: () => void;
}

/** How long the connection may be away before it is worth a word. */
const unmentionedMs = 5_000;

/**
 * Keeps what is on the screen up to date for as long as the page is open, hidden or not.
 * @returns whether the connection has been away for a while
 */
export const useLiveEvents = (options: LiveEventsOptions): boolean => {
  const client = useQueryClient();
  const [isAway, setIsAway] = useState(false);
  const optionsRef = useRef(options);
  useLayoutEffect(() => {
    optionsRef.current = options;
  });
  useEffect(() => {
    const invalidation = createInvalidation(client);
    let away: ReturnType<typeof setTimeout> | undefined;
    const onOpen = (isOpen: boolean): void => {
      if (isOpen) {
        clearTimeout(away);
        away = undefined;
        setIsAway(false);
      } else {
        away ??= setTimeout(() => setIsAway(true), unmentionedMs);
      }
    };
    onOpen(false);
    const close = startLiveConnection({
      open: openLiveEvents,
      onOpen,
      onMissed: () => {
        invalidation.heedAll();
        optionsRef.current.onEvent({ id: '', event: 'resync', data: {} });
      },
      onEvent: (event) => {
        invalidation.heed(event);
        optionsRef.current.onEvent(event);
      },
      onUnauthenticated: () => optionsRef.current.onUnauthenticated(),
    });
    return () => {
      close();
      clearTimeout(away);
      invalidation.stop();
    };
  }, [client]);
  return isAway;
};
