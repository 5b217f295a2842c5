import type { Parser } from 'chrono-node/en';
import type { DateTime } from 'luxon';
import { fixedDays, ordinalOf, ordinalPattern } from '../../grammar/fixed-days';
import {
  monthOf,
  monthWord,
  numberOf,
  placeWord,
  weekdayWord,
} from '../../grammar/recurrence-words';
import { dayParser, nextWeekday, weekdayOf } from './day-parser';

/** The first such day of a month on or after today; months that lack it are passed over. */
const nextDayOfMonth = (
  today: DateTime,
  day: number,
  fits: (candidate: DateTime) => boolean = () => true,
): DateTime | null => {
  for (let ahead = 0; ahead < 36; ahead += 1) {
    const month = today.startOf('month').plus({ months: ahead });
    const candidate = month.set({ day });
    const isThere = candidate.month === month.month && candidate >= today.startOf('day');
    if (isThere && fits(candidate)) return candidate;
  }
  return null;
};

const nextYearly = (today: DateTime, month: number, day: number): DateTime => {
  const date = today.set({ month, day });
  return date.startOf('day') >= today.startOf('day') ? date : date.plus({ years: 1 });
};

/** The month that such words name: "december", "next month", "the month". */
const monthIn = (today: DateTime, words: string): DateTime => {
  if (/next/i.test(words)) return today.startOf('month').plus({ months: 1 });
  if (/month/i.test(words)) return today.startOf('month');
  const month = today.startOf('month').set({ month: monthOf(words) });
  return month.endOf('month') < today ? month.plus({ years: 1 }) : month;
};

/** On weekdays the week ends on Friday; at the weekend it ends on Sunday. */
const endOfWeek = (week: DateTime, today: DateTime): DateTime => {
  const friday = week.startOf('week').plus({ days: 4 });
  return friday.startOf('day') < today.startOf('day') ? week.endOf('week') : friday;
};

const saturdayOf = (week: DateTime): DateTime => week.startOf('week').plus({ days: 5 });
const weekend = (today: DateTime): DateTime => (today.weekday === 7 ? today : saturdayOf(today));

const placeInMonth = (month: DateTime, place: number, weekday: number): DateTime | null => {
  if (place > 0) {
    const day = nextWeekday(month, weekday).plus({ weeks: place - 1 });
    return day.month === month.month ? day : null;
  }
  const last = month.endOf('month');
  return last.minus({ days: (last.weekday - weekday + 7) % 7 });
};

const monthWords = `(?:this|next|the)\\s+month|${monthWord}`;
const ends = 'end\\s+of\\s+(?:the\\s+)?';
const endOfDay = `(?:${ends}day|eod)`;
const endOfNamed = `(?:${endOfDay}(?:\\s+on)?|end\\s+of)`;

const endings: Parser[] = [
  // "Friday, end of day" is Friday.
  dayParser(
    `(?<before>tomorrow|today|${weekdayWord}),?\\s+(?:by\\s+|at\\s+)?${endOfDay}|${endOfNamed}\\s+(?<day>tomorrow|today|${weekdayWord})`,
    (today, { before = '', day = '' }) => {
      const word = before || day;
      if (/^to/i.test(word)) return /^tod/i.test(word) ? today : today.plus({ days: 1 });
      return nextWeekday(today, weekdayOf(word));
    },
  ),
  dayParser(endOfDay, (today) => today),
  dayParser(`${ends}(?:this\\s+)?(?:work\\s*)?week|eow`, (today) => endOfWeek(today, today)),
  dayParser(`${ends}next\\s+week`, (today) => endOfWeek(today.plus({ weeks: 1 }), today)),
  dayParser(`${ends}(?:this\\s+)?month|month(?:[\\s-]|['’]s\\s+)end|eom`, (today) =>
    today.endOf('month'),
  ),
  dayParser(`${ends}(?<month>next\\s+month|${monthWord})`, (today, { month = '' }) =>
    monthIn(today, month).endOf('month'),
  ),
  dayParser(`${ends}(?:this\\s+)?quarter|eoq`, (today) => today.endOf('quarter')),
  dayParser(`${ends}next\\s+quarter`, (today) => today.plus({ quarters: 1 }).endOf('quarter')),
  dayParser(`${ends}(?:this\\s+)?year|eoy`, (today) => today.endOf('year')),
  dayParser(`${ends}next\\s+year`, (today) => today.plus({ years: 1 }).endOf('year')),
];

const beginnings: Parser[] = [
  dayParser('next\\s+week', (today) => today.startOf('week').plus({ weeks: 1 })),
  dayParser('next\\s+month', (today) => today.startOf('month').plus({ months: 1 })),
  dayParser('next\\s+quarter', (today) => today.startOf('quarter').plus({ quarters: 1 })),
  dayParser('next\\s+year', (today) => today.startOf('year').plus({ years: 1 })),
  dayParser(
    `(?:the\\s+)?(?:start|beginning)\\s+of\\s+(?<month>${monthWords})`,
    (today, { month = '' }) => {
      const first = monthIn(today, month);
      return first < today.startOf('day') ? null : first;
    },
  ),
  dayParser('(?:the\\s+)?(?:start|beginning)\\s+of\\s+next\\s+week', (today) =>
    today.startOf('week').plus({ weeks: 1 }),
  ),
];

const withinMonths: Parser[] = [
  // "By april" is before it begins; May is a name too.
  dayParser(
    `(?:by|before)\\s+(?!may\\b)(?<month>${monthWord})(?!\\s*[\\d,]|\\s+(?:the|next)\\b)`,
    (today, { month = '' }) => {
      const first = monthIn(today, month);
      return first < today.startOf('day') ? first.plus({ years: 1 }) : first;
    },
  ),
  dayParser(`(?:mid(?:dle)?[\\s-]+(?:of\\s+)?)(?<month>${monthWords})`, (today, { month = '' }) => {
    const middle = monthIn(today, month).set({ day: 15 });
    return middle < today.startOf('day') ? middle.plus({ months: 1 }) : middle;
  }),
  dayParser(
    `(?:the\\s+)?(?<place>${placeWord})\\s+(?<weekday>${weekdayWord})\\s+(?:of|in)\\s+(?<month>${monthWords})`,
    (today, { place = '', weekday = '', month = '' }) => {
      const day = placeInMonth(monthIn(today, month), numberOf(place), weekdayOf(weekday));
      return day && day < today.startOf('day') ? null : day;
    },
  ),
  dayParser(`(?:the\\s+)?last\\s+day\\s+of\\s+(?<month>${monthWords})`, (today, { month = '' }) =>
    monthIn(today, month).endOf('month'),
  ),
  dayParser(
    `(?:the\\s+)?(?<day>${ordinalPattern})\\s+(?:of|in)\\s+(?<month>(?:this|next|the)\\s+month)`,
    (today, { day = '', month = '' }) =>
      /next/i.test(month)
        ? monthIn(today, month).set({ day: ordinalOf(day) })
        : nextDayOfMonth(today, ordinalOf(day)),
  ),
  dayParser(
    `(?<weekday>${weekdayWord}),?\\s+the\\s+(?<day>${ordinalPattern})(?!\\s+of\\b)`,
    (today, { weekday = '', day = '' }) =>
      nextDayOfMonth(today, ordinalOf(day), (each) => each.weekday === weekdayOf(weekday)),
  ),
  dayParser('the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s+of\\b)', (today, { day = '' }) =>
    nextDayOfMonth(today, Number(day)),
  ),
  dayParser(
    `(?:on\\s+)?the\\s+(?<day>${ordinalPattern})\\s+next\\s+month|next\\s+month,?\\s+(?:on\\s+)?the\\s+(?<after>${ordinalPattern})`,
    (today, { day = '', after = '' }) =>
      monthIn(today, 'next').set({ day: ordinalOf(day || after) }),
  ),
  dayParser(
    `the\\s+(?<day>${ordinalPattern})\\s+of\\s+(?<month>${monthWord})(?!,?\\s+\\d{4})`,
    (today, { day = '', month = '' }) => nextYearly(today, monthOf(month), ordinalOf(day)),
  ),
  dayParser(`(?:on|by)\\s+the\\s+(?<day>${ordinalPattern})(?!\\s+of\\b)`, (today, { day = '' }) =>
    nextDayOfMonth(today, ordinalOf(day)),
  ),
  // "3.12." and "3.12.2027": dots put the day first.
  dayParser(
    '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4}|\\d{2})',
    (today, { day = '', month = '', year = '' }) =>
      today.set({
        year: year.length === 2 ? 2000 + Number(year) : Number(year),
        month: Number(month),
        day: Number(day),
      }),
  ),
  // Alone it is a number to chrono, which passes it over.
  dayParser(
    '(?:(?:on|by)\\s+)?(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.?',
    (today, { day = '', month = '' }) => {
      const isDay =
        Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
      return isDay ? nextYearly(today, Number(month), Number(day)) : null;
    },
  ),
];

/** Days that chrono misses or misreads, in the order in which they are tried. */
export const namedDays: Parser[] = [
  ...endings,
  ...withinMonths,
  ...beginnings,
  dayParser('(?:this\\s+)?(?:coming\\s+)?weekend', weekend),
  dayParser('next\\s+weekend', (today) => saturdayOf(today.plus({ weeks: 1 }))),
  ...fixedDays.map(({ pattern, month, day }) =>
    dayParser(`(?:this\\s+)?(?:${pattern})`, (today) => nextYearly(today, month, day)),
  ),
];
