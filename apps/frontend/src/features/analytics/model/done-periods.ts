import type { Preferences, Stats } from '@todo/contracts';

export type DoneDay = Stats['donePerDay'][number];
export type WeekStart = Preferences['weekStartsOn'];

/** How far back the chart looks, in days with today. */
export const spans = [7, 30, 365] as const;
export type Span = (typeof spans)[number];

/** One bar: a day, or the days of one week. */
export interface DonePeriod {
  /** `YYYY-MM-DD` of its first day. */
  start: string;
  count: number;
}

/** 0 on the day that weeks begin with, up to 6. */
export const dayInWeek = (date: string, weekStartsOn: WeekStart): number => {
  const fromSunday = new Date(date).getUTCDay();
  return weekStartsOn === 'sunday' ? fromSunday : (fromSunday + 6) % 7;
};

const dayMs = 86_400_000;

/** The day that lies `days` after `date`; both as `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

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
