import type { DateTime } from 'luxon';
import { parseDue } from './due/extract-due';
import { parseDayRange } from './parse-day-range';
import { cut } from './spans';

/** Inclusive days, open where null, and the words without them. */
export interface GroupDays {
  from: string | null;
  to: string | null;
  rest: string;
}

const iso = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

const past: { pattern: RegExp; range: (now: DateTime) => [DateTime, DateTime] }[] = [
  {
    pattern: /\b(?:due\s+)?(?:for\s+|from\s+|on\s+)?yesterday\b/i,
    range: (now) => [now.minus({ days: 1 }), now.minus({ days: 1 })],
  },
  {
    pattern: /\b(?:due\s+)?(?:for\s+|from\s+|in\s+)?last\s+week\b/i,
    range: (now) => [
      now.minus({ weeks: 1 }).startOf('week'),
      now.minus({ weeks: 1 }).endOf('week'),
    ],
  },
];

const bounded =
  /\b(?:due\s+)?(?<side>before|by|until|till|up\s+to|after|later\s+than|since|from)\s+(?<date>.+)$/i;

const boundsOf = (side: string, day: string): { from: string | null; to: string | null } => {
  const shifted = (days: number): string => {
    const date = new Date(`${day}T00:00:00.000Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };
  if (/^before$/i.test(side)) return { from: null, to: shifted(-1) };
  if (/^(?:after|later)/i.test(side)) return { from: shifted(1), to: null };
  if (/^since$/i.test(side)) return { from: day, to: null };
  return /^from$/i.test(side) ? { from: day, to: day } : { from: null, to: day };
};

/** Finds the days that tasks are due on; null when a date is there that isn't understood. */
export const parseGroupDays = (words: string, now: DateTime): GroupDays | null => {
  for (const { pattern, range } of past) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [from, to] = range(now);
    const rest = cut(words, [{ start: match.index, end: match.index + match[0].length }]);
    return { from: iso(from), to: iso(to), rest };
  }
  const bound = bounded.exec(words);
  const { side = '', date = '' } = bound?.groups ?? {};
  const week = bound && /^from$/i.test(side) ? parseDayRange(date, now) : null;
  if (bound && week?.days && week.rest === '') {
    return { from: week.days.from, to: week.days.to, rest: words.slice(0, bound.index) };
  }
  if (bound) {
    const due = parseDue(date, now);
    if (due?.kind !== 'day') return null;
    return { ...boundsOf(side, due.date), rest: words.slice(0, bound.index) };
  }
  const { days, rest } = parseDayRange(words, now);
  return { from: days?.from ?? null, to: days?.to ?? null, rest };
};
