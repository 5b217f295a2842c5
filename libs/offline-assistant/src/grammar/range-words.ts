import type { DateTime } from 'luxon';
import { monthOf, monthWord } from './recurrence-words';

type Days = [from: DateTime | null, to: DateTime | null];

/** Words for some days; the first group that matched parts the kinds. */
export interface RangeShape {
  pattern: RegExp;
  days: (now: DateTime, groups: Record<string, string | undefined>) => Days;
  /** What it is called, when not as it was said. */
  label?: (groups: Record<string, string | undefined>, days: Days) => string;
}

const before = '\\b(?:(?:for|in|during|on|over|at|within|of)\\s+)?(?:the\\s+|my\\s+)?';
const shape = (
  words: string,
  days: RangeShape['days'],
  label?: RangeShape['label'],
): RangeShape => ({
  pattern: new RegExp(before + words, 'i'),
  days,
  ...(label && { label }),
});

const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countWord = `(?<count>\\d{1,3}|${counts.slice(1).join('|')}|couple\\s+of|few)`;
const countOf = (word = ''): number => {
  if (/^\d/.test(word)) return Number(word);
  if (/^couple/i.test(word)) return 2;
  return /^few$/i.test(word) ? 3 : counts.indexOf(word.toLowerCase());
};

const which = '(?<which>this|next|last|past|previous|coming|current|following)';
const shiftOf = ({ which: word = 'this' }: Record<string, string | undefined>): number => {
  if (/^(?:next|following)$/i.test(word)) return 1;
  return /^(?:last|past|previous)$/i.test(word) ? -1 : 0;
};
const shiftName = (shift: number): string => (shift === 0 ? 'this' : shift > 0 ? 'next' : 'last');

const whole =
  (unit: 'week' | 'month' | 'year'): RangeShape['days'] =>
  (now, groups) => {
    const day = now.plus({ [`${unit}s`]: shiftOf(groups) });
    return [day.startOf(unit), day.endOf(unit)];
  };
const named =
  (unit: string): NonNullable<RangeShape['label']> =>
  (groups) =>
    `${shiftName(shiftOf(groups))} ${unit}`;

const spanOf = (groups: Record<string, string | undefined>): number => {
  const count = countOf(groups['count']);
  const days = { day: 1, week: 7, month: 30 }[(groups['unit'] ?? 'day').toLowerCase()] ?? 1;
  return count * days;
};

const nextMonth = (now: DateTime, month: number): DateTime =>
  now.startOf('month').plus({ months: (month - now.month + 12) % 12 });

const sameDay = (ahead: number): RangeShape['days'] => {
  return (now) => [now.plus({ days: ahead }), now.plus({ days: ahead })];
};
const partOfDay = '(?:\\s+(?:morning|afternoon|evening|night))?';

/** The longer ones first: "the day after tomorrow" before "tomorrow". */
export const rangeShapes: RangeShape[] = [
  shape('day\\s+after\\s+tomorrow\\b', sameDay(2)),
  shape('day\\s+before\\s+yesterday\\b', sameDay(-2)),
  shape(
    '(?:(?:rest|remainder)\\s+of\\s+(?:the|this)\\s+week|later\\s+this\\s+week)\\b',
    (now) => [now, now.endOf('week')],
    () => 'in the rest of this week',
  ),
  shape(
    '(?:rest|remainder)\\s+of\\s+(?:the|this)\\s+month\\b',
    (now) => [now, now.endOf('month')],
    () => 'in the rest of this month',
  ),
  shape(
    `${which.replace('<which>', '<which>upcoming|')}?\\s*weekend\\b`,
    (now, groups) => {
      const saturday = now.startOf('week').plus({ days: 5, weeks: shiftOf(groups) });
      return [saturday, saturday.plus({ days: 1 })];
    },
    named('weekend'),
  ),
  shape(
    `(?:next|coming|upcoming)\\s+${countWord}\\s+(?<unit>day|week|month)s?\\b`,
    (now, groups) => [now, now.plus({ days: spanOf(groups) - 1 })],
    ({ count, unit }) => `in the next ${count} ${unit}s`,
  ),
  shape(
    `(?:last|past|previous)\\s+${countWord}\\s+(?<unit>day|week|month)s?\\b`,
    (now, groups) => [now.minus({ days: spanOf(groups) - 1 }), now],
    ({ count, unit }) => `in the last ${count} ${unit}s`,
  ),
  shape(`${which}\\s+week\\b`, whole('week'), named('week')),
  shape(`${which}\\s+month\\b`, whole('month'), named('month')),
  shape(`${which}\\s+year\\b`, whole('year'), named('year')),
  shape('week\\b(?!\\s*(?:end|ly))', whole('week'), () => 'this week'),
  shape(`(?:today${partOfDay}|tonight|this\\s+(?:morning|afternoon|evening))\\b`, sameDay(0)),
  { pattern: /\b(?:my|the|this)\s+day\b/i, days: sameDay(0) },
  shape(`tomorrow${partOfDay}\\b`, sameDay(1)),
  shape(`yesterday${partOfDay}\\b`, sameDay(-1)),
  {
    pattern: new RegExp(
      `\\b(?<!\\d(?:st|nd|rd|th)\\s)(?:in|during|for|of|this|next)\\s+(?<month>${monthWord})(?:\\s+(?<year>20\\d\\d))?(?!\\s*\\d)`,
      'i',
    ),
    days: (now, { month = '', year }) => {
      const start = year
        ? now.set({ year: Number(year), month: monthOf(month), day: 1 })
        : nextMonth(now, monthOf(month));
      return [start, start.endOf('month')];
    },
    label: (_, [from]) => `in ${from?.toFormat('LLLL yyyy') ?? ''}`,
  },
  shape(
    '(?:soon|near\\s+future|coming\\s+up)\\b',
    (now) => [now, now.plus({ days: 6 })],
    () => 'in the next 7 days',
  ),
  shape(
    'upcoming\\b',
    (now) => [now, null],
    () => 'from today on',
  ),
];

/** Words before a day that open a range on one side. */
export const openRange =
  /\b(?<word>not\s+later\s+than|no\s+later\s+than|up\s+to|before|after|until|till?|by|since|starting|from)\s+(?:the\s+)?(?:end\s+of\s+(?=(?:the\s+|this\s+|next\s+)?(?:day|week)\b))?/i;

/** "Between monday and friday", "from monday to friday". */
export const closedRange = [
  /\bbetween\s+(?<from>\S+(?:\s+\S+){0,3}?)\s+and\s+(?<to>\S+(?:\s+\S+){0,3})/i,
  /\bfrom\s+(?<from>\S+(?:\s+\S+){0,3}?)\s+(?:to|until|till|through)\s+(?<to>\S+(?:\s+\S+){0,3})/i,
];

/** A weekday that lies behind: "last friday". */
export const pastWeekday =
  /\b(?:on\s+)?(?:last|past)\s+(?<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;
