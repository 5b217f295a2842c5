import { parseRecurrence, ruleOf, weekdays, type Frequency, type Weekday } from '@todo/recurrence';

/** On which day of a month: a date (-1 is the last), or the nth weekday (-1 is the last). */
export type MonthlyPattern =
  { kind: 'day'; day: number } | { kind: 'weekday'; nth: number; weekday: Weekday };

export type RecurrenceEnd =
  { kind: 'never' } | { kind: 'until'; day: string } | { kind: 'count'; count: number };

/** A recurrence as a person puts it together. */
export interface RecurrenceForm {
  frequency: Frequency;
  interval: number;
  /** Of a weekly recurrence, Monday first. */
  weekdays: Weekday[];
  /** Of a monthly recurrence. */
  monthly: MonthlyPattern;
  ends: RecurrenceEnd;
  weekStart: Weekday;
}

type Rule = ReturnType<typeof ruleOf>;

const dayNumbers = (day: string) => ({
  month: Number(day.slice(5, 7)),
  dayOfMonth: Number(day.slice(8, 10)),
});

export const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';

/** Where a day stands among the same weekdays of its month; -1 is the last of five. */
export const nthOfMonth = (day: string): number => {
  const nth = Math.ceil(dayNumbers(day).dayOfMonth / 7);
  return nth > 4 ? -1 : nth;
};

/** What a recurrence begins with for a task that is due on `dueDay`. */
export const newRecurrenceForm = (dueDay: string): RecurrenceForm => ({
  frequency: 'WEEKLY',
  interval: 1,
  weekdays: [weekdayOf(dueDay)],
  monthly: { kind: 'day', day: dayNumbers(dueDay).dayOfMonth },
  ends: { kind: 'never' },
  weekStart: 'MO',
});

const isPlain = (rule: Rule, ...allowed: (keyof Rule)[]): boolean =>
  (['byMonth', 'byWeekNo', 'byYearDay', 'byMonthDay', 'byDay', 'bySetPos'] as const).every(
    (part) => allowed.includes(part) || rule[part].length === 0,
  );

const monthlyOf = (rule: Rule, dueDay: string): MonthlyPattern | null => {
  const [day, ...moreDays] = rule.byMonthDay;
  const [position, ...morePositions] = rule.byDay;
  const [place, ...morePlaces] = rule.bySetPos;
  if (moreDays.length + morePositions.length + morePlaces.length > 0) return null;
  if (position === undefined) {
    if (place !== undefined) return null;
    const known = day ?? dayNumbers(dueDay).dayOfMonth;
    return known >= -1 ? { kind: 'day', day: known } : null;
  }
  if (day !== undefined || (position.nth !== null && place !== undefined)) return null;
  const nth = position.nth ?? place ?? 0;
  if (![1, 2, 3, 4, -1].includes(nth)) return null;
  return { kind: 'weekday', nth, weekday: position.weekday };
};

const isYearlyOnDue = ({ byMonth, byMonthDay }: Rule, dueDay: string): boolean => {
  const { month, dayOfMonth } = dayNumbers(dueDay);
  if (byMonth.length === 0 && byMonthDay.length === 0) return true;
  return byMonth.join() === String(month) && byMonthDay.join() === String(dayOfMonth);
};

const endOf = ({ count, until }: Rule): RecurrenceEnd => {
  if (count !== null) return { kind: 'count', count };
  if (until === null) return { kind: 'never' };
  return { kind: 'until', day: `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` };
};

/** The part of the form that says when; null for a rule that the form has no place for. */
const patternOf = (rule: Rule, dueDay: string): Partial<RecurrenceForm> | null => {
  if (rule.frequency === 'DAILY') return isPlain(rule) ? {} : null;
  if (rule.frequency === 'WEEKLY') {
    if (!isPlain(rule, 'byDay')) return null;
    const days = rule.byDay.map(({ weekday }) => weekday);
    if (days.length === 0) return {};
    return { weekdays: weekdays.filter((weekday) => days.includes(weekday)) };
  }
  if (rule.frequency === 'MONTHLY') {
    const fits = isPlain(rule, 'byDay', 'byMonthDay', 'bySetPos');
    const monthly = fits ? monthlyOf(rule, dueDay) : null;
    return monthly && { monthly };
  }
  return isPlain(rule, 'byMonth', 'byMonthDay') && isYearlyOnDue(rule, dueDay) ? {} : null;
};

/**
 * The form of a rule for a task that is due on `dueDay`.
 * @returns null for a rule that says more than the form can
 */
export const formOfRule = (text: string, dueDay: string): RecurrenceForm | null => {
  const parsed = parseRecurrence(text);
  if (!parsed.ok) return null;
  const rule = ruleOf(parsed.rule);
  const pattern = patternOf(rule, dueDay);
  if (pattern === null) return null;
  const { frequency, interval, weekStart } = rule;
  return {
    ...newRecurrenceForm(dueDay),
    frequency,
    interval,
    weekStart,
    ends: endOf(rule),
    ...pattern,
  };
};

const monthlyParts = (monthly: MonthlyPattern): string[] =>
  monthly.kind === 'day'
    ? [`BYMONTHDAY=${monthly.day}`]
    : [`BYDAY=${monthly.nth}${monthly.weekday}`];

const endParts = (ends: RecurrenceEnd): string[] => {
  if (ends.kind === 'count') return [`COUNT=${ends.count}`];
  return ends.kind === 'until' ? [`UNTIL=${ends.day.replaceAll('-', '')}`] : [];
};

/** The RRULE of a form. */
export const ruleOfForm = (form: RecurrenceForm): string => {
  const isWeekly = form.frequency === 'WEEKLY';
  return [
    `FREQ=${form.frequency}`,
    ...(form.interval === 1 ? [] : [`INTERVAL=${form.interval}`]),
    ...(isWeekly ? [`BYDAY=${form.weekdays.join(',')}`] : []),
    ...(form.frequency === 'MONTHLY' ? monthlyParts(form.monthly) : []),
    ...endParts(form.ends),
    ...(isWeekly && form.weekStart !== 'MO' ? [`WKST=${form.weekStart}`] : []),
  ].join(';');
};

export type RecurrenceFormErrors = Partial<Record<'interval' | 'weekdays' | 'ends', string>>;

const isWithin = (value: number, max: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= max;

/** What has to be mended before a form is a rule. */
export const checkRecurrenceForm = (form: RecurrenceForm, dueDay: string): RecurrenceFormErrors => {
  const { ends } = form;
  const errors: RecurrenceFormErrors = {};
  if (!isWithin(form.interval, 999)) errors.interval = 'Enter a whole number from 1 to 999.';
  if (form.frequency === 'WEEKLY' && form.weekdays.length === 0) {
    errors.weekdays = 'Choose at least one day.';
  }
  if (ends.kind === 'count' && !isWithin(ends.count, 999)) {
    errors.ends = 'Enter a whole number from 1 to 999.';
  }
  if (ends.kind === 'until' && !/^\d{4}-\d{2}-\d{2}$/.test(ends.day)) {
    errors.ends = 'Choose the last day.';
  } else if (ends.kind === 'until' && ends.day < dueDay) {
    errors.ends = 'The last day must not be before the day it is due.';
  }
  return errors;
};
