import {
  backReference,
  continuingVerbs,
  everydayVerbs,
  leadingVerbs,
} from '../grammar/everyday-verbs';
import { extractNote } from './extract-note';
import { findQuotes } from './quotes';
import { mask, type Span } from './spans';

const joint =
  /\s*[,;]\s*(?:(?:and|then|also|plus)\s+)*|\.\s+(?=\p{Lu})|\s+(?:and|plus|&|\+|then)\s+(?:(?:also|then)\s+)*(?:to\s+)?/giu;
const commandAgain = new RegExp(
  '(?:\\s*[,;.]\\s*(?:(?:and|then|also|plus|please)\\s+)*|\\s+(?:and|then|plus|also)\\s+(?:(?:then|also|please)\\s+)*)' +
    '(?:(?:add|create|make)\\s+(?:an?|another|one\\s+more)\\s+(?:new\\s+)?(?:task|to-?do|reminder|one)\\b\\s*(?:(?:to|about|for|called)\\b|:)?|' +
    "add\\b(?!\\s+(?:an?\\s+|the\\s+)?(?:note|description|comment|tag|label))|remind\\s+me\\s+(?:to|about|of)|don['’]?t\\s+forget\\s+(?:to|about)|" +
    'i\\s+(?:also\\s+)?(?:need|have)\\s+to|remember\\s+to)\\s*',
  'gi',
);

const trimmed = (parts: string[]): string[] => parts.map((part) => part.trim());

const cutAt = (text: string, spans: readonly Span[]): string[] => {
  const starts = [0, ...spans.map(({ end }) => end)];
  const ends = [...spans.map(({ start }) => start), text.length];
  return trimmed(starts.map((start, index) => text.slice(start, ends[index])));
};

const spansOf = (matches: Iterable<RegExpMatchArray>): Span[] =>
  [...matches].map((match) => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length };
  });

/** Quotes and the note at the end name no tasks. */
const masked = (text: string): string => {
  const quoteless = mask(text, findQuotes(text));
  const note = extractNote(text, quoteless);
  return note ? mask(quoteless, [note]) : quoteless;
};

/** A list of items that was announced as one: at semicolons, else at numbers, else at every comma. */
export const splitItems = (text: string): string[] => {
  const hidden = masked(text);
  const numbered = spansOf(hidden.matchAll(/(?:^|\s)\(?\d{1,2}[.)]\s+/g));
  if (numbered.length > 1 && numbered[0]?.start === 0) return cutAt(text, numbered).slice(1);
  const marks = hidden.includes(';')
    ? /\s*;\s*(?:and\s+)?/gi
    : /\s*,(?!\d)\s*(?:and\s+)?|\s+(?:and|&)\s+/gi;
  return cutAt(text, spansOf(hidden.matchAll(marks))).filter((part) => part !== '');
};

const firstWord = (part: string): string => /^[\p{L}-]+/u.exec(part)?.[0].toLowerCase() ?? '';
const wordCount = (part: string): number => part.split(/\s+/).filter((word) => word !== '').length;
const isQuoted = (part: string): boolean => /^["“«‘'¤]/.test(part);
const startsATask = (part: string): boolean => isQuoted(part) || everydayVerbs.has(firstWord(part));

/** Whether a part goes on with the one before it: "call mom and ask about the party". */
const goesOn = (before: string, part: string, mark: string): boolean =>
  !isQuoted(part) &&
  !/[,;.]/.test(mark) &&
  (continuingVerbs.has(firstWord(part)) || leadingVerbs.has(firstWord(before)));

/** Several tasks are told apart by the verbs that they begin with; in doubt it is one. */
const splitAtVerbs = (text: string): string[] => {
  const hidden = masked(text);
  if (!startsATask(hidden)) return [text];
  const spans = spansOf(hidden.matchAll(joint));
  const kept: Span[] = [];
  let from = 0;
  for (const [index, span] of spans.entries()) {
    const part = hidden.slice(span.end, spans[index + 1]?.start);
    const mark = hidden.slice(span.start, span.end);
    if (!startsATask(part) || goesOn(hidden.slice(from, span.start), part, mark)) continue;
    kept.push(span);
    from = span.end;
  }
  const parts = cutAt(text, kept);
  const isOne = parts.some(
    (part, index) =>
      (!isQuoted(part) && wordCount(part) < 2) || (index > 0 && backReference.test(masked(part))),
  );
  return isOne || /\bor\b/i.test(hidden) ? [text] : parts;
};

export interface SplitTasks {
  texts: string[];
  /** Whether a date at the end may hold for all of them. */
  sharesDate: boolean;
}

/** The tasks that a sentence names after its command, as their words. */
export const splitTasks = (text: string): SplitTasks => {
  const hidden = masked(text);
  const again = spansOf(hidden.matchAll(commandAgain)).filter(
    ({ start, end }) => start > 0 && end < text.length,
  );
  if (again.length > 0) {
    return {
      texts: cutAt(text, again)
        .filter((part) => part !== '')
        .flatMap((part) => splitAtVerbs(part)),
      sharesDate: false,
    };
  }
  return hidden.includes(';') || /^\(?1[.)]\s.*\s\(?2[.)]\s/.test(hidden)
    ? { texts: splitItems(text), sharesDate: false }
    : { texts: splitAtVerbs(text), sharesDate: true };
};
