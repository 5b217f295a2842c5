import { storableText } from '../models/storable-output';

const endsInHalfCharacter = /[\ud800-\udbff]$/;

/**
 * Puts together the pieces of text that arrive while an earlier piece is being stored, so that a
 * fast model costs no write per word.
 */
export const createDeltaBuffer = (write: (text: string) => Promise<void>) => {
  let waiting = '';
  let isScheduled = false;
  let tail: Promise<void> = Promise.resolve();

  const writeWaiting = async (): Promise<void> => {
    isScheduled = false;
    const half = endsInHalfCharacter.exec(waiting)?.[0] ?? '';
    const text = storableText(waiting.slice(0, waiting.length - half.length));
    waiting = half;
    if (text !== '') await write(text);
  };

  return {
    add: (text: string): void => {
      waiting += text;
      if (isScheduled) return;
      isScheduled = true;
      tail = tail.then(writeWaiting);
      // The failure is met by whoever flushes next.
      tail.catch(() => undefined);
    },
    /** Waits until all that was added is written. */
    flush: (): Promise<void> => tail,
  };
};
