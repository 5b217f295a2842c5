import { choiceInWords, daysInWords, isWorkingWeek, weekdaysInWords } from './days-in-words';
import { ruleOf, type Frequency, type RecurrenceRule } from './rule';
import { dayInWords, listed, monthNames, positionInWords } from './words';

export interface DescribeOptions {
  /** From what the next occurrence is counted; the schedule by default. */
  from?: 'schedule' | 'completion';
}

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };

const every = ({ frequency, interval }: RecurrenceRule): string =>
  interval === 1 ? `every ${units[frequency]}` : `every ${interval} ${units[frequency]}s`;

const monthsOf = ({ byMonth }: RecurrenceRule): string =>
  listed(byMonth.map((month) => monthNames[month - 1] ?? ''));

const inMonths = (rule: RecurrenceRule): string =>
  rule.byMonth.length > 0 ? ` in ${monthsOf(rule)}` : '';

const dailyOrWeekly = (rule: RecurrenceRule): string => {
  const { byDay, byMonthDay, interval } = rule;
  const dates =
    byMonthDay.length > 0 ? ` on the ${listed(byMonthDay.map(dayInWords))} of the month` : '';
  if (byDay.length === 0) return every(rule) + dates + inMonths(rule);
  const days = weekdaysInWords(byDay);
  const when = isWorkingWeek(byDay) ? 'weekdays' : days;
  const start = interval === 1 ? `every ${days}` : `${every(rule)} on ${when}`;
  return start + dates + inMonths(rule);
};

const monthly = (rule: RecurrenceRule): string => {
  const days = daysInWords(rule);
  if (days === '') return every(rule) + inMonths(rule);
  if (rule.interval > 1) return `${every(rule)} on ${days}${inMonths(rule)}`;
  return `on ${days} of ${rule.byMonth.length > 0 ? monthsOf(rule) : 'each month'}`;
};

const yearlyPlace = (rule: RecurrenceRule): string => {
  const { byMonth, byMonthDay, byDay } = rule;
  if (byMonth.length > 0) return ` of ${monthsOf(rule)}`;
  if (byMonthDay.length > 0) return ' of each month';
  return byDay.some(({ nth }) => nth !== null) || rule.bySetPos.length > 0 ? ' of the year' : '';
};

const yearly = (rule: RecurrenceRule): string => {
  const { byWeekNo, byYearDay, byDay } = rule;
  const days = daysInWords(rule);
  if (byYearDay.length > 0) {
    const positions = listed(byYearDay.map(positionInWords));
    return `${every(rule)} on the ${positions} day of the year${inMonths(rule)}`;
  }
  if (byWeekNo.length > 0) {
    const onDays = byDay.length > 0 ? ` on ${weekdaysInWords(byDay)}` : '';
    return `${every(rule)} in week ${listed(byWeekNo.map(String))}${onDays}${inMonths(rule)}`;
  }
  return days === ''
    ? every(rule) + inMonths(rule)
    : `${every(rule)} on ${days}${yearlyPlace(rule)}`;
};

const patterns: Record<Frequency, (rule: RecurrenceRule) => string> = {
  DAILY: dailyOrWeekly,
  WEEKLY: dailyOrWeekly,
  MONTHLY: monthly,
  YEARLY: yearly,
};

const ending = ({ count, until }: RecurrenceRule): string => {
  if (count !== null) return count === 1 ? ', once' : `, ${count} times`;
  if (until === null) return '';
  const month = monthNames[Number(until.slice(4, 6)) - 1] ?? '';
  return `, until ${Number(until.slice(6, 8))} ${month} ${until.slice(0, 4)}`;
};

/**
 * A rule that `parseRecurrence` accepted, in English words: "Every Monday and Thursday", "Every 2
 * weeks", "On the last Friday of each month, 5 times".
 */
export const describeRecurrence = (rule: string, options: DescribeOptions = {}): string => {
  const parts = ruleOf(rule);
  const pattern = patterns[parts.frequency](parts);
  const origin = options.from === 'completion' ? ' after completion' : '';
  const words = pattern + choiceInWords(parts) + origin + ending(parts);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
