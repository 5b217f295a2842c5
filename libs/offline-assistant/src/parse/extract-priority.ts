import type { TaskPriority } from '@todo/contracts';
import {
  priorityOf,
  rankPattern,
  shortRankPattern,
  trailingPattern,
} from '../grammar/priority-words';
import { isBlank, type Span } from './spans';

export interface ExtractedPriority {
  priority: TaskPriority;
  span: Span;
}

const joint =
  "(?:[,;(–—-]\\s*)?(?:\\b(?:and|with|as|at|of)\\s+(?:an?\\s+)?)?(?:\\b(?:make|mark|set|flag)\\s+(?:it|this|that)\\s+(?:as\\s+|to\\s+|to\\s+be\\s+|an?\\s+)*)?(?:\\b(?:it\\s+is|it['’]?s|this\\s+is|that['’]?s)\\s+)?";
const anywhere = [
  new RegExp(`${joint}\\b(${rankPattern})[\\s-]prio(?:rity)?\\b\\)?`, 'i'),
  new RegExp(
    `${joint}(?:\\b(?:set|make)\\s+)?(?:the\\s+)?\\bprio(?:rity)?\\s*(?:[:=]|is\\s|to\\s|as\\s)?\\s*(${rankPattern}|none|p[1-4]|[1-4])\\b\\)?`,
    'i',
  ),
  new RegExp(`(?<=^|\\s)!(${shortRankPattern})(?=\\s|$|[,;.¤])`, 'i'),
  new RegExp(
    `${joint}\\b(?:make|mark|flag)\\s+(?:it|this|that)\\s+(?:as\\s+)?(urgent|important|critical)\\b`,
    'i',
  ),
];
const marks = /(?<=\s)!{2,3}(?=\s|$)/;
const beforeNoun =
  /^\s*(?:an?\s+)?(urgent|important|critical|asap)(?:ly)?(?=\s*[:!]|\s+(?:task|to-?do|reminder|item)\b)[:!]?/i;
const shouted = /^\s*(URGENT|ASAP|IMPORTANT)\b(?=.*\p{Ll})/u;
const atEnd = new RegExp(
  `(?:[,;(–—-]\\s*|\\s)(?:\\b(?:as|and|it['’]?s|it\\s+is|this\\s+is|that['’]?s|very|super|really|quite|kind\\s+of)\\s+)*(${trailingPattern})\\)?`,
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

const findMarks = (masked: string): ExtractedPriority | null => {
  const match = marks.exec(masked);
  if (!match) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return { priority: match[0].length === 3 ? 'urgent' : 'high', span };
};

/**
 * Finds the priority in a masked text. Ordinary words such as "important" count only where they
 * can't belong to the title: before "task", or at the end.
 */
export const extractPriority = (masked: string): ExtractedPriority | null => {
  for (const pattern of [...anywhere, beforeNoun, shouted]) {
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
  return findMarks(masked);
};
