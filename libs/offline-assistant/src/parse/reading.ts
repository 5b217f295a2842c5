import { daySpellings, dayWords } from '../grammar/day-slips';
import { correctWord } from './correct-word';
import type { Span } from './spans';

interface Edit {
  /** Where the word stood, and where its correction stands. */
  before: Span;
  after: Span;
}

/** A text with its day words spelled right, and the way back to the places in the text as typed. */
export interface Reading {
  text: string;
  toTyped: (span: Span) => Span;
}

// "@ 5pm" is a way to write "at 5pm".
const wordPattern =
  /(?<![\p{L}\p{N}#@_/.-])[\p{L}\d]{3,12}(?![\p{L}\p{N}_@/-])|(?<=\s)@\s?(?=\d)/gu;
const shortestGuess = 5;

const spelled = (word: string): string | null => {
  if (word.startsWith('@')) return 'at ';
  const lower = word.toLowerCase();
  if (Object.hasOwn(daySpellings, lower)) return daySpellings[lower] ?? null;
  const isPlural = dayWords.includes(lower.replace(/s$/, ''));
  return isPlural || lower.length < shortestGuess ? null : correctWord(lower, dayWords);
};

/** Reads over slips in day words: "wendesday", "tommorow". Nothing else is touched. */
export const readingOf = (typed: string): Reading => {
  const edits: Edit[] = [];
  let text = '';
  let from = 0;
  for (const match of typed.matchAll(wordPattern)) {
    const word = spelled(match[0]);
    if (word === null) continue;
    const end = match.index + match[0].length;
    text += typed.slice(from, match.index);
    edits.push({
      before: { start: match.index, end },
      after: { start: text.length, end: text.length + word.length },
    });
    text += word;
    from = end;
  }
  const last = (place: number) => edits.findLast(({ after }) => after.start <= place);
  const startOf = (place: number): number => {
    const edit = last(place);
    if (!edit) return place;
    return place < edit.after.end ? edit.before.start : edit.before.end + place - edit.after.end;
  };
  const endOf = (place: number): number => {
    const edit = last(place - 1);
    if (!edit) return place;
    return place <= edit.after.end ? edit.before.end : edit.before.end + place - edit.after.end;
  };
  return {
    text: text + typed.slice(from),
    toTyped: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }),
  };
};
