import type { DateTime } from 'luxon';
import { closedRange, openRange, pastWeekday, rangeShapes } from '../grammar/range-words';
import { weekdayCodesOf } from '../grammar/recurrence-words';
import type { DayRange } from '../list-filter';
import { extractDue } from './due/extract-due';
import { cut } from './spans';

export interface ParsedDayRange {
  days: DayRange | null;
  /** The words without those of the days. */
  rest: string;
}

const iso = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

const nameOf = (day: DateTime, now: DateTime): string => {
  const ahead = Math.round(day.startOf('day').diff(now.startOf('day'), 'days').days);
  const near = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }[ahead];
  return near ?? `on ${day.toFormat(day.year === now.year ? 'cccc, d LLLL' : 'cccc, d LLLL yyyy')}`;
};

const dayOf = (date: string, now: DateTime): DateTime => {
  const [year, month, day] = date.split('-').map(Number);
  return now.set({ year, month, day } as { year: number });
};

const without = (words: string, match: RegExpExecArray): string =>
  cut(words, [{ start: match.index, end: match.index + match[0].length }]);

const shaped = (words: string, now: DateTime): ParsedDayRange | null => {
  for (const { pattern, days, label } of rangeShapes) {
    const match = pattern.exec(words);
    if (!match) continue;
    const groups = match.groups ?? {};
    const found = days(now, groups);
    const [from, to] = found.map((day) => day && iso(day));
    const said = label?.(groups, found) ?? nameOf(found[0] ?? now, now);
    return {
      days: { from: from ?? null, to: to ?? null, label: said },
      rest: without(words, match),
    };
  }
  return null;
};

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const lastWeekday = (words: string, now: DateTime): ParsedDayRange | null => {
  const match = pastWeekday.exec(words);
  const [code = ''] = weekdayCodesOf(match?.groups?.['day'] ?? '');
  if (!match || code === '') return null;
  const back = (now.weekday - 1 - codes.indexOf(code) + 6) % 7;
  const day = now.minus({ days: back + 1 });
  return {
    days: { from: iso(day), to: iso(day), label: nameOf(day, now) },
    rest: without(words, match),
  };
};

/** "How is my monday looking?" */
const ownWeekday =
  /(?:\bmy\s+|(?<=\bis\s))(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’]))/i;
const shortIs = /(?<=\b(?:how|what))['’]s\b/i;

/** One date; of done tasks a weekday lies behind. */
const single = (words: string, now: DateTime, isPast: boolean): ParsedDayRange | null => {
  const said = ` ${words.replace(shortIs, ' is').replace(ownWeekday, 'on ')}`;
  const found = extractDue(said, now);
  if (found.kind !== 'due' || found.due.kind !== 'day') return null;
  let day = dayOf(found.due.date, now);
  const ahead = day.diff(now, 'days').days;
  if (isPast && ahead > 0 && ahead < 7) day = day.minus({ weeks: 1 });
  return {
    days: { from: iso(day), to: iso(day), label: nameOf(day, now) },
    rest: cut(said, found.spans),
  };
};

const bare = (label: string): string => label.replace(/^(?:on|in)\s+/, '');

/** "Before friday", "by the end of next week". */
const openEnded = (words: string, now: DateTime, isPast: boolean): ParsedDayRange | null => {
  const match = openRange.exec(words);
  if (!match) return null;
  const head = words.slice(0, match.index);
  const tail = words.slice(match.index + match[0].length);
  const { days, rest } = parseDayRange(tail, now, isPast);
  const inner = days ? { days, rest } : single(`on ${tail}`, now, isPast);
  // The day must follow at once.
  if (!inner?.days || (inner.rest !== '' && !tail.endsWith(inner.rest))) return null;
  const { from, to, label } = inner.days;
  const word = (match.groups?.['word'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const shift = (date: string | null, ahead: number): string | null =>
    date === null ? null : iso(dayOf(date, now).plus({ days: ahead }));
  const range = /^before$/.test(word)
    ? { from: null, to: shift(from, -1) }
    : /^after$/.test(word)
      ? { from: shift(to, 1), to: null }
      : /^(?:since|from|starting)$/.test(word)
        ? { from, to: null }
        : { from: null, to };
  return {
    days: { ...range, label: `${word} ${bare(label)}` },
    rest: `${head} ${inner.rest}`.replace(/\s+/g, ' ').trim(),
  };
};

const closed = (words: string, now: DateTime, isPast: boolean): ParsedDayRange | null => {
  for (const pattern of closedRange) {
    const match = pattern.exec(words);
    if (!match) continue;
    const first = parseDayRange(`on ${match.groups?.['from'] ?? ''}`, now, isPast);
    const last = parseDayRange(`on ${match.groups?.['to'] ?? ''}`, now, isPast);
    if (!first.days || !last.days || !/^(?:on)?$/.test(first.rest)) continue;
    const label = `from ${bare(first.days.label)} to ${bare(last.days.label)}`;
    const rest = `${without(words, match)} ${last.rest.replace(/^on\b/, '')}`;
    return {
      days: { from: first.days.from, to: last.days.to, label },
      rest: rest.replace(/\s+/g, ' ').trim(),
    };
  }
  return null;
};

/** Finds the days that a list is asked for, and what the words are without them. */
export function parseDayRange(words: string, now: DateTime, isPast = false): ParsedDayRange {
  return (
    closed(words, now, isPast) ??
    openEnded(words, now, isPast) ??
    lastWeekday(words, now) ??
    shaped(words, now) ??
    (openRange.test(words) ? null : single(words, now, isPast)) ?? { days: null, rest: words }
  );
}
