import type { DateTime } from 'luxon';
import { countOf, countPattern } from '../../grammar/fixed-days';
import { dayChrono } from '../due/day-parsers';
import type { Span } from '../spans';

/** How a series ends, as a part of its rule. */
export interface SeriesEnd extends Span {
  part: string;
}

/** The time of day may stand between the rule and its end: "every day at 9 until june". */
const timeBetween =
  '^(?:\\s*,?\\s*(?:at|@)\\s*\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?(?![\\d:])|\\s+(?:morning|afternoon|evening|night)s?\\b|\\s+in\\s+the\\s+(?:morning|afternoon|evening)\\b)*';
const times = new RegExp(
  `(?<before>${timeBetween})\\s*,?\\s*(?:for\\s+)?(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+(?:times|occurrences|repetitions)\\b`,
  'i',
);
const lasting = new RegExp(
  `(?<before>${timeBetween})\\s*,?\\s*for\\s+(?:the\\s+next\\s+)?(?<count>${countPattern})\\s+(?<unit>day|week|month|year)s?\\b`,
  'i',
);
const until = new RegExp(
  `(?<before>${timeBetween})\\s*,?\\s*(?:until|till?|through|thru|ending(?:\\s+on)?|up\\s+to)\\s+`,
  'i',
);

const pad = (value: number | null, length: number): string =>
  String(value ?? 0).padStart(length, '0');

const partOf = (rule: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];

const daysIn: Record<string, number> = { day: 1, week: 7 };
const monthsIn: Record<string, number> = { month: 1, year: 12 };

/** How often a series happens within some time, where that is a round number. */
const timesWithin = (rule: string, count: number, unit: string): number | null => {
  const interval = Number(partOf(rule, 'INTERVAL') ?? 1);
  const each = (partOf(rule, 'BYDAY') ?? partOf(rule, 'BYMONTHDAY') ?? 'x').split(',').length;
  const within = (units: number) => Math.ceil(units / interval) * each;
  const days = daysIn[unit];
  const months = monthsIn[unit];
  switch (partOf(rule, 'FREQ')) {
    case 'DAILY':
      return days === undefined ? null : within(days * count);
    case 'WEEKLY':
      return unit === 'week' ? within(count) : null;
    case 'MONTHLY':
      return months === undefined ? null : within(months * count);
    default:
      return unit === 'year' ? within(count) : null;
  }
};

const untilPart = (year: number | null, month: number | null, day: number | null): string =>
  `;UNTIL=${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;

const lastingPart = (rule: string, count: number, unit: string, now: DateTime): string => {
  const number = timesWithin(rule, count, unit);
  if (number !== null) return `;COUNT=${number}`;
  const { year, month, day } = now.plus({ [`${unit}s`]: count }).minus({ days: 1 });
  return untilPart(year, month, day);
};

/** Finds "10 times", "for 5 weeks" or "until june 1" behind a rule that ends at `from`. */
export const findSeriesEnd = (
  masked: string,
  from: number,
  rule: string,
  now: DateTime,
): SeriesEnd | null => {
  const rest = masked.slice(from);
  const spanOf = ({ 0: all, groups }: RegExpExecArray): Span => ({
    start: from + (groups?.['before'] ?? '').length,
    end: from + all.length,
  });
  const counted = times.exec(rest);
  if (counted) {
    return { part: `;COUNT=${countOf(counted.groups?.['count'] ?? '')}`, ...spanOf(counted) };
  }
  const lasts = lasting.exec(rest);
  if (lasts) {
    const { count = '', unit = '' } = lasts.groups ?? {};
    return { part: lastingPart(rule, countOf(count), unit.toLowerCase(), now), ...spanOf(lasts) };
  }
  const limited = until.exec(rest);
  if (!limited) return null;
  const words = rest
    .slice(limited[0].length)
    .replace(/^the\s+(?=end\b)/i, (the) => ' '.repeat(the.length));
  const reference = new Date(now.year, now.month - 1, now.day, 12);
  const [date] = dayChrono.parse(words, reference, { forwardDate: true });
  if (!date || words.slice(0, date.index).trim() !== '') return null;
  const part = untilPart(date.start.get('year'), date.start.get('month'), date.start.get('day'));
  return {
    part,
    start: spanOf(limited).start,
    end: from + limited[0].length + date.index + date.text.length,
  };
};
