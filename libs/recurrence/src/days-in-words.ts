import { weekdays, type RecurrenceRule, type Weekday, type WeekdayPosition } from './rule';
import { dayInWords, listed, positionInWords, weekdayNames } from './words';

const isExactly = (byDay: readonly WeekdayPosition[], days: readonly Weekday[]): boolean =>
  byDay.length === days.length &&
  byDay.every(({ weekday, nth }) => nth === null && days.includes(weekday));

/** Monday to Friday. */
export const isWorkingWeek = (byDay: readonly WeekdayPosition[]): boolean =>
  isExactly(byDay, weekdays.slice(0, 5));

/** "Monday and Thursday", "weekday" */
export const weekdaysInWords = (byDay: readonly WeekdayPosition[], joint = 'and'): string => {
  if (isWorkingWeek(byDay)) return 'weekday';
  if (isExactly(byDay, weekdays.slice(5))) return 'weekend day';
  if (isExactly(byDay, weekdays)) return 'day';
  return listed(
    byDay.map(({ weekday }) => weekdayNames[weekday]),
    joint,
  );
};

const isChosen = ({ bySetPos, byDay, byMonthDay }: RecurrenceRule): boolean =>
  bySetPos.length > 0 &&
  byMonthDay.length === 0 &&
  byDay.length > 0 &&
  byDay.every(({ nth }) => nth === null);

const weekdaysOf = (rule: RecurrenceRule): string => {
  const { byDay, bySetPos } = rule;
  if (isChosen(rule)) {
    return `the ${listed(bySetPos.map(positionInWords))} ${weekdaysInWords(byDay, 'or')}`;
  }
  const numbered = byDay.flatMap(({ weekday, nth }) =>
    nth === null ? [] : [`the ${positionInWords(nth)} ${weekdayNames[weekday]}`],
  );
  const plain = byDay.filter(({ nth }) => nth === null);
  return listed([...numbered, ...(plain.length > 0 ? [`every ${weekdaysInWords(plain)}`] : [])]);
};

/** The days within a month or year: "the last Friday", "the 1st and 15th"; empty: none named. */
export const daysInWords = (rule: RecurrenceRule): string => {
  const { byDay, byMonthDay } = rule;
  if (byMonthDay.length === 0) return weekdaysOf(rule);
  const dates = `the ${listed(byMonthDay.map(dayInWords))}`;
  return byDay.length === 0 ? dates : `${dates}, if a ${weekdaysInWords(byDay, 'or')},`;
};

/** What BYSETPOS leaves of the days, where the days' own words do not say it. */
export const choiceInWords = (rule: RecurrenceRule): string => {
  const { bySetPos, frequency } = rule;
  const isSaid = isChosen(rule) && (frequency === 'MONTHLY' || frequency === 'YEARLY');
  return bySetPos.length === 0 || isSaid
    ? ''
    : `, only the ${listed(bySetPos.map(positionInWords))} of them`;
};
