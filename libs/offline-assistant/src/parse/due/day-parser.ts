import type { Parser } from 'chrono-node/en';
import { DateTime } from 'luxon';

type Match = RegExpMatchArray;

/** The named groups of a match, empty where one took no part. */
type Groups = Record<string, string>;

const groupsOf = (match: Match): Groups =>
  Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, text]) => [name, text ?? '']));

/** A parser for chrono that reads one day; null when the words name none. */
export const dayParser = (
  pattern: string,
  day: (today: DateTime, groups: Groups) => DateTime | null,
): Parser => {
  const compiled = new RegExp(`\\b(?:${pattern})(?=\\W|$)`, 'i');
  return {
    pattern: () => compiled,
    extract: ({ refDate }, match) => {
      const found = day(DateTime.fromJSDate(refDate), groupsOf(match));
      return found?.isValid ? { year: found.year, month: found.month, day: found.day } : null;
    },
  };
};

/** A parser for chrono that reads a time of the day. */
export const clockParser = (
  pattern: string,
  time: (groups: Groups) => { hour: number; minute: number } | null,
): Parser => {
  const compiled = new RegExp(`\\b(?:${pattern})(?=\\W|$)`, 'i');
  return {
    pattern: () => compiled,
    extract: (_context, match) => {
      const found = time(groupsOf(match));
      return found && { ...found, meridiem: found.hour >= 12 ? 1 : 0 };
    },
  };
};

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** 1 for Monday to 7, as luxon counts. */
export const weekdayOf = (word: string): number =>
  weekdays.indexOf(word.slice(0, 2).toLowerCase()) + 1;

/** The first such weekday on or after a day. */
export const nextWeekday = (from: DateTime, weekday: number): DateTime =>
  from.plus({ days: (weekday - from.weekday + 7) % 7 });
