import type { TaskPriority } from '@todo/contracts';
import { priorityOf, rankPattern, trailingPattern } from '../grammar/priority-words';
import { isBlank, type Span } from './spans';

export interface ExtractedPriority {
  priority: TaskPriority;
  span: Span;
}

const joint = '(?:[,;(–—-]\\s*|\\b(?:and|with|as|at|of)\\s+(?:an?\\s+)?)?';
const anywhere = [
  new RegExp(`${joint}\\b(${rankPattern})[\\s-]priority\\b\\)?`, 'i'),
  new RegExp(`${joint}\\bpriority\\s*[:=]?\\s*(${rankPattern}|none|p[1-4])\\b\\)?`, 'i'),
  new RegExp(`(?<=^|\\s)!(${rankPattern}|none|p?[1-4])(?=\\s|$)`, 'i'),
];
const beforeNoun = /^\s*(?:an?\s+)?(urgent|important)(?=\s*:|\s+(?:task|to-?do|reminder|item)\b)/i;
const atEnd = new RegExp(
  `(?:[,;(–—-]\\s*|\\b(?:as|and|it['’]?s)\\s+|\\s)(${trailingPattern})\\)?`,
  'gi',
);

const find = (pattern: RegExp, masked: string): ExtractedPriority | null => {
  const match = pattern.exec(masked);
  const word = match?.[1];
  if (!match || word === undefined) return null;
  const priority = priorityOf(/^[1-4]$/.test(word) ? `p${word}` : word);
  if (!priority) return null;
  return { priority, span: { start: match.index, end: match.index + match[0].length } };
};

/**
 * Finds the priority in a masked text. Ordinary words such as "important" count only where they
 * can't belong to the title: before "task", or at the end.
 */
export const extractPriority = (masked: string): ExtractedPriority | null => {
  for (const pattern of [...anywhere, beforeNoun]) {
    const found = find(pattern, masked);
    if (found) return found;
  }
  for (const match of masked.matchAll(atEnd)) {
    const end = match.index + match[0].length;
    const priority = priorityOf(match[1] ?? '');
    if (priority && isBlank(masked.slice(end)) && !isBlank(masked.slice(0, match.index))) {
      return { priority, span: { start: match.index, end } };
    }
  }
  return null;
};
