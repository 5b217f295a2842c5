import { storableText } from '../models/storable-output';

const endsInHalfCharacter = /[\ud800-\udbff]$/;

/** How long pieces are gathered after one was written: less than what the eye tells apart. */
const gatherMs = 50;

/**
 * Passes text on in pieces: the first at once, and those that follow quickly or arrive during a
 * write together, so that a fast model costs no write per word.
 */
export const createDeltaBuffer = (write: (text: string) => Promise<void>) => {
  let waiting = '';
  let isScheduled = false;
  let timer: NodeJS.Timeout | undefined;
  let restsUntil = 0;
  let tail: Promise<void> = Promise.resolve();

  const writeWaiting = async (): Promise<void> => {
    isScheduled = false;
    const half = endsInHalfCharacter.exec(waiting)?.[0] ?? '';
    const text = storableText(waiting.slice(0, waiting.length - half.length));
    waiting = half;
    if (text === '') return;
    restsUntil = performance.now() + gatherMs;
    await write(text);
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isScheduled = true;
    tail = tail.then(writeWaiting);
    // The failure is met by whoever flushes next.
    tail.catch(() => undefined);
  };

  return {
    add: (text: string): void => {
      waiting += text;
      if (isScheduled || timer) return;
      const restMs = restsUntil - performance.now();
      if (restMs > 0) timer = setTimeout(schedule, restMs);
      else schedule();
    },
    /** Waits until all that was added is written. */
    flush: (): Promise<void> => {
      if (timer) schedule();
      return tail;
    },
  };
};
