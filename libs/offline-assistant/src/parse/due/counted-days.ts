import type { Parser } from 'chrono-node/en';
import type { DateTime } from 'luxon';
import { countOf, countPattern } from '../../grammar/fixed-days';
import { weekdayWord } from '../../grammar/recurrence-words';
import { dayParser, nextWeekday, weekdayOf } from './day-parser';

const unit = '(?<unit>day|week|fortnight|month|year)s?';
const count = `(?<count>${countPattern})`;
const anchor = `(?<anchor>today|now|tomorrow|(?:next\\s+|this\\s+)?${weekdayWord})`;

const ahead = (from: DateTime, number: number, unitName: string): DateTime => {
  switch (unitName.toLowerCase()) {
    case 'day':
      return from.plus({ days: number });
    case 'week':
      return from.plus({ weeks: number });
    case 'fortnight':
      return from.plus({ weeks: 2 * number });
    case 'month':
      return from.plus({ months: number });
    default:
      return from.plus({ years: number });
  }
};

const anchorDay = (today: DateTime, word: string): DateTime => {
  if (/^(?:today|now)$/i.test(word)) return today;
  if (/^tomorrow$/i.test(word)) return today.plus({ days: 1 });
  const weekday = weekdayOf(word.replace(/^(?:next|this)\s+/i, ''));
  const from = /^next/i.test(word) ? today.startOf('week').plus({ weeks: 1 }) : today;
  return nextWeekday(from, weekday);
};

const afterWorkdays = (today: DateTime, number: number): DateTime => {
  let day = today;
  for (let left = Math.min(number, 999); left > 0;) {
    day = day.plus({ days: 1 });
    if (day.weekday <= 5) left -= 1;
  }
  return day;
};

const weekdayIn = (today: DateTime, weeks: number, word: string): DateTime =>
  nextWeekday(today.startOf('week').plus({ weeks }), weekdayOf(word));

/** Days that are counted from another one, in the order in which they are tried. */
export const countedDays: Parser[] = [
  dayParser('(?:the\\s+)?day\\s+after\\s+tomorrow', (today) => today.plus({ days: 2 })),
  dayParser(`${count}\\s+${unit}\\s+(?:from|after)\\s+${anchor}`, (today, groups) =>
    ahead(
      anchorDay(today, groups['anchor'] ?? ''),
      countOf(groups['count'] ?? ''),
      groups['unit'] ?? '',
    ),
  ),
  dayParser(
    'a\\s+week\\s+(?:from\\s+)?(?<word>today|tomorrow)|(?<first>today|tomorrow)\\s+week',
    (today, { word = '', first = '' }) => anchorDay(today, word || first).plus({ weeks: 1 }),
  ),
  dayParser(`in\\s+${count}\\s+${unit}(?:['’]s?)?\\s+time`, (today, groups) =>
    ahead(today, countOf(groups['count'] ?? ''), groups['unit'] ?? ''),
  ),
  dayParser(`(?:in\\s+)?a\\s+fortnight(?:\\s+from\\s+now)?`, (today) => today.plus({ weeks: 2 })),
  dayParser(`in\\s+${count}\\s+(?:business|working|work)\\s*days`, (today, { count: words = '' }) =>
    afterWorkdays(today, countOf(words)),
  ),
  dayParser('(?:the\\s+)?week\\s+after\\s+next', (today) =>
    today.startOf('week').plus({ weeks: 2 }),
  ),
  dayParser(`(?<day>${weekdayWord})\\s+after\\s+next`, (today, { day = '' }) =>
    nextWeekday(today.plus({ days: 1 }), weekdayOf(day)).plus({ weeks: 1 }),
  ),
  // "Tuesday week", "a week on Tuesday"
  dayParser(`(?:on\\s+)?(?<day>${weekdayWord})\\s+week`, (today, { day = '' }) =>
    nextWeekday(today, weekdayOf(day)).plus({ weeks: 1 }),
  ),
  dayParser(`a\\s+week\\s+on\\s+(?<day>${weekdayWord})`, (today, { day = '' }) =>
    nextWeekday(today, weekdayOf(day)).plus({ weeks: 1 }),
  ),
  dayParser(
    `(?:on\\s+)?(?<day>${weekdayWord})\\s+(?:of\\s+)?next\\s+week|next\\s+week,?\\s+(?:on\\s+)?(?<after>${weekdayWord})`,
    (today, { day = '', after = '' }) => weekdayIn(today, 1, day || after),
  ),
  dayParser(`(?:on\\s+)?(?<day>${weekdayWord})\\s+this\\s+week`, (today, { day = '' }) => {
    const found = weekdayIn(today, 0, day);
    return found < today.startOf('day') ? null : found;
  }),
  dayParser(`(?:this\\s+)?coming\\s+(?<day>${weekdayWord})`, (today, { day = '' }) =>
    nextWeekday(today, weekdayOf(day)),
  ),
];
