import { findQuotes, unquote } from './quotes';
import { mask } from './spans';

const joint =
  /\s*(?:,\s*(?:and\s+|&\s*)?|;\s*|\s+and\s+(?:also\s+)?|\s+plus\s+|\s*&\s*|\s+\+\s+)\s*/gi;
const namesAtMost = 50;

/** The titles that "milk, rent and call mom" may name; one when nothing parts the words. */
export const namesIn = (text: string): { text: string; isQuoted?: true }[] => {
  const words = text.replace(/^both\s+/i, '');
  const parts: string[] = [];
  let start = 0;
  for (const match of mask(words, findQuotes(words)).matchAll(joint)) {
    parts.push(words.slice(start, match.index));
    start = match.index + match[0].length;
    if (parts.length > namesAtMost) return [];
  }
  parts.push(words.slice(start));
  const named = parts.map((part) => part.trim()).filter((part) => part !== '');
  return named.map((part) => {
    const content = unquote(part);
    return content === part ? { text: part } : { text: content, isQuoted: true };
  });
};
