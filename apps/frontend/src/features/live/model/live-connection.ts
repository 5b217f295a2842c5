import type { LiveEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { growingPauseMs, pause } from '@/api/pause';
import type { OpenedEvents } from '../api/open-live-events';

export interface LiveConnectionOptions {
  open: (lastEventId: string | null, signal: AbortSignal) => Promise<OpenedEvents>;
  onEvent: (event: LiveEvent) => void;
  /** Whether the stream is open. */
  onOpen: (isOpen: boolean) => void;
  /** Called when the stream came back and cannot say what was missed. */
  onMissed: () => void;
  onUnauthenticated: () => void;
  /** The pause before the next try, in milliseconds; for tests. */
  pauseMs?: (failures: number) => number;
}

/** The service says every 15 seconds that it is there. */
const silenceMs = 40_000;

/**
 * Keeps one stream open until it is closed: comes back after growing pauses, and goes on behind the
 * last event that arrived.
 * @returns closes it
 */
export const startLiveConnection = (options: LiveConnectionOptions): (() => void) => {
  const { open, onEvent, onOpen, onMissed, onUnauthenticated } = options;
  const pauseMs = options.pauseMs ?? growingPauseMs;
  const closed = new AbortController();
  let lastEventId: string | null = null;
  let wasOpen = false;
  let failures = 0;

  const deliver = (event: LiveEvent): void => {
    if (event.id !== '') lastEventId = event.id;
    onEvent(event);
  };

  /** Reads one stream to its end. */
  const followOnce = async (): Promise<void> => {
    const lost = new AbortController();
    const signal = AbortSignal.any([closed.signal, lost.signal]);
    let silence: ReturnType<typeof setTimeout> | undefined;
    const listenOn = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => lost.abort(), silenceMs);
    };
    listenOn();
    try {
      const stream = await open(lastEventId, signal);
      // Without an id nobody knows what happened since the stream before.
      if (wasOpen && lastEventId === null) onMissed();
      wasOpen = true;
      onOpen(true);
      for (;;) {
        const events = await stream.read();
        if (events === null || closed.signal.aborted) return;
        failures = 0;
        listenOn();
        events.forEach(deliver);
      }
    } finally {
      clearTimeout(silence);
    }
  };

  const run = async (): Promise<void> => {
    while (!closed.signal.aborted) {
      let waitMs = 0;
      try {
        await followOnce();
      } catch (error) {
        if (closed.signal.aborted) return;
        if (error instanceof ApiError && error.code === 'unauthenticated') {
          onUnauthenticated();
          return;
        }
        waitMs = 1000 * (ApiError.from(error).retryAfterSeconds ?? 0);
      }
      if (closed.signal.aborted) return;
      onOpen(false);
      await pause(Math.max(waitMs, pauseMs(failures)), closed.signal);
      failures += 1;
    }
  };

  void run();
  return () => closed.abort();
};
