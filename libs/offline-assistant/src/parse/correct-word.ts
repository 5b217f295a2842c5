import { lookAlikes } from '../grammar/look-alikes';
import { isOneEditApart } from './one-edit';

/**
 * The one word of the vocabulary that this word is a slip of the finger away from; null when it is
 * a word of its own, or when two would fit.
 */
export const correctWord = (word: string, vocabulary: readonly string[]): string | null => {
  const typed = word.toLowerCase();
  if (typed.length < 2 || lookAlikes.has(typed) || vocabulary.includes(typed)) return null;
  const [meant, ...others] = vocabulary.filter((known) => isOneEditApart(typed, known));
  return meant !== undefined && others.length === 0 ? meant : null;
};
