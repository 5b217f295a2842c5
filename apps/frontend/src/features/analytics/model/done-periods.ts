import type { Stats } from '@todo/contracts';
import { addDays, dayInWeek, type Day, type WeekStart } from '@/dates/days';

export type DoneDay = Stats['donePerDay'][number];

/** How far back the chart looks, in days with today. */
export const spans = [7, 30, 365] as const;
export type Span = (typeof spans)[number];

/** One bar: a day, or the days of one week. */
export interface DonePeriod {
  /** Its first day. */
  start: Day;
  count: number;
}

/** The bars of a span: days, or whole weeks where days would be too thin to tell apart. */
export const donePeriods = (
  days: readonly DoneDay[],
  span: Span,
  weekStartsOn: WeekStart,
): DonePeriod[] => {
  const recent = days.slice(-span);
  if (span !== 365) return recent.map(({ date, count }) => ({ start: date, count }));
  const weeks = new Map<string, number>();
  for (const { date, count } of recent) {
    const start = addDays(date, -dayInWeek(date, weekStartsOn));
    weeks.set(start, (weeks.get(start) ?? 0) + count);
  }
  return [...weeks].map(([start, count]) => ({ start, count }));
};

/** How much was done in all of them. */
export const sumOf = (periods: readonly { count: number }[]): number =>
  periods.reduce((sum, { count }) => sum + count, 0);
