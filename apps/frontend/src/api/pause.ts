const longestPauseMs = 15_000;

/** How long to wait before the next try. Pages that lost the same server don't all come back at once. */
export const growingPauseMs = (failures: number): number =>
  Math.min(500 * 2 ** failures, longestPauseMs) * (0.5 + Math.random() / 2);

/** Waits, but no longer than until the device is online again. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
