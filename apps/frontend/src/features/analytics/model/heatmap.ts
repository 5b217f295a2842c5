import { addDays, dayInWeek, shortMonth, weekdayName, type WeekStart } from '@/dates/days';
import type { DoneDay } from './done-periods';

/** 0 is nothing done, 4 as much as on the busiest days. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

export interface HeatCell extends DoneDay {
  /** The column, from the left. */
  week: number;
  /** The row: 0 is the day that weeks begin with. */
  row: number;
  level: HeatLevel;
}

export interface HeatMonth {
  /** Such as `Nov`. */
  name: string;
  /** The column over which the name stands. */
  week: number;
}

const levelOf = (count: number, most: number): HeatLevel => {
  if (count === 0) return 0;
  const share = count / most;
  if (share > 0.75) return 4;
  if (share > 0.5) return 3;
  return share > 0.25 ? 2 : 1;
};

/** Places each day of a year in the column of its week. */
export const heatCells = (days: readonly DoneDay[], weekStartsOn: WeekStart): HeatCell[] => {
  const first = days[0];
  if (first === undefined) return [];
  const most = Math.max(...days.map(({ count }) => count));
  const offset = dayInWeek(first.date, weekStartsOn);
  return days.map(({ date, count }, index) => ({
    date,
    count,
    week: Math.floor((index + offset) / 7),
    row: (index + offset) % 7,
    level: levelOf(count, most),
  }));
};

const narrowestMonth = 3;

/** Names of months over the weeks that they begin in, where there is room for the name. */
export const heatMonths = (cells: readonly HeatCell[]): HeatMonth[] => {
  const months: HeatMonth[] = [];
  for (const { date, week, row } of cells) {
    if (row !== 0 || Number(date.slice(8)) > 7) continue;
    const last = months.at(-1);
    if (last !== undefined && week - last.week < narrowestMonth) continue;
    months.push({ name: shortMonth(date), week });
  }
  return months;
};

/** How much was done in each month, the newest first: the heatmap in numbers. */
export const donePerMonth = (days: readonly DoneDay[]): { month: string; count: number }[] => {
  const months = new Map<string, number>();
  for (const { date, count } of days) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months].map(([month, count]) => ({ month, count })).reverse();
};

/** The seven rows of the heatmap by name, in their order. */
export const rowNames = (weekStartsOn: WeekStart): string[] => {
  // A Sunday and a Monday, of which only the weekday is read.
  const first = weekStartsOn === 'sunday' ? '2024-09-01' : '2024-09-02';
  return Array.from({ length: 7 }, (_, row) => weekdayName(addDays(first, row)));
};
