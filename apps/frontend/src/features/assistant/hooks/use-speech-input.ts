import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { recognitionOf, speechFailures, type Recognition } from '../model/speech';

const never = (): (() => void) => () => undefined;

export interface SpeechInput {
  /** Whether the browser can listen at all. */
  isAvailable: boolean;
  isListening: boolean;
  /** Why it couldn't listen, in words. */
  failure: string | null;
  start: () => void;
  stop: () => void;
}

/**
 * Writes down what is said, while it is said.
 * @param onText hears all that was understood since the beginning
 */
export const useSpeechInput = (onText: (text: string) => void): SpeechInput => {
  const isAvailable = useSyncExternalStore(
    never,
    () => recognitionOf(window) !== null,
    () => false,
  );
  const [isListening, setIsListening] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const current = useRef<Recognition | null>(null);

  const start = useCallback(() => {
    const Recognition = recognitionOf(window);
    if (Recognition === null || current.current !== null) return;
    const recognition = new Recognition();
    recognition.lang = document.documentElement.lang || navigator.language;
    recognition.interimResults = true;
    recognition.continuous = true;
    recognition.onresult = ({ results }) =>
      onText(
        Array.from(results, (result) => result[0]?.transcript.trim() ?? '')
          .filter((text) => text !== '')
          .join(' '),
      );
    recognition.onerror = ({ error }) => setFailure(speechFailures[error] ?? null);
    recognition.onend = () => {
      current.current = null;
      setIsListening(false);
    };
    current.current = recognition;
    setFailure(null);
    try {
      recognition.start();
      setIsListening(true);
    } catch {
      current.current = null;
      setFailure('Listening didn’t start. Try again.');
    }
  }, [onText]);

  useEffect(() => () => current.current?.abort(), []);
  return { isAvailable, isListening, failure, start, stop: () => current.current?.stop() };
};
