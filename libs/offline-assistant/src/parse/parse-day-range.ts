import type { DateTime } from 'luxon';
import type { ListFilter } from '../intent';
import { extractDue } from './due/extract-due';
import { cut } from './spans';

type DayRange = NonNullable<ListFilter['days']>;

const iso = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

const weeks: { pattern: RegExp; label: string; range: (now: DateTime) => [DateTime, DateTime] }[] =
  [
    {
      pattern: /\b(?:(?:for|in|during)\s+)?this\s+week\b/i,
      label: 'this week',
      range: (now) => [now.startOf('week'), now.endOf('week')],
    },
    {
      pattern: /\b(?:(?:for|in|during)\s+)?next\s+week\b/i,
      label: 'next week',
      range: (now) => [
        now.plus({ weeks: 1 }).startOf('week'),
        now.plus({ weeks: 1 }).endOf('week'),
      ],
    },
    {
      pattern: /\b(?:(?:for|in|during)\s+)?(?:the\s+)?next\s+(?:7|seven)\s+days\b/i,
      label: 'in the next 7 days',
      range: (now) => [now, now.plus({ days: 6 })],
    },
    {
      pattern: /\b(?:(?:for|in|during)\s+)?this\s+month\b/i,
      label: 'this month',
      range: (now) => [now.startOf('month'), now.endOf('month')],
    },
    {
      pattern: /\b(?:for\s+)?today\b/i,
      label: 'today',
      range: (now) => [now, now],
    },
    {
      pattern: /\b(?:for\s+)?(?<!after\s)tomorrow\b/i,
      label: 'tomorrow',
      range: (now) => [now.plus({ days: 1 }), now.plus({ days: 1 })],
    },
  ];

/** "Before friday" is more than a day and less than everything. */
const openRange = /\b(?:before|after|until|till?|since|by|between|from)\b/i;

/** Finds the days that a list is asked for, and what the words are without them. */
export const parseDayRange = (
  words: string,
  now: DateTime,
): { days: DayRange | null; rest: string } => {
  for (const { pattern, label, range } of weeks) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [from, to] = range(now);
    const rest = cut(words, [{ start: match.index, end: match.index + match[0].length }]);
    return { days: { from: iso(from), to: iso(to), label }, rest };
  }
  if (openRange.test(words)) return { days: null, rest: words };
  const found = extractDue(` ${words}`, now);
  if (found.kind !== 'due' || found.due.kind !== 'day') return { days: null, rest: words };
  const [year, month, day] = found.due.date.split('-').map(Number);
  const label = `on ${now.set({ year, month, day } as { year: number }).toFormat('cccc, d LLLL')}`;
  const { date } = found.due;
  return { days: { from: date, to: date, label }, rest: cut(` ${words}`, found.spans) };
};
