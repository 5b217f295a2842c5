import { DateTime } from 'luxon';

/** Some calendar days in a row, each from its own start to that of the next. */
export interface Days {
  /** `YYYY-MM-DD`, the oldest first. */
  dates: string[];
  /** When each day begins, and at last when the day after them does: clocks move, so they differ in length. */
  starts: Date[];
}

/** The `count` days up to the one that it was `daysAgo` days before `now`, in `timeZone`. */
export const daysUntil = (
  now: Date,
  { timeZone, count, daysAgo = 0 }: { timeZone: string; count: number; daysAgo?: number },
): Days => {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const days = Array.from({ length: count + 1 }, (_, index) =>
    today.plus({ days: index - count + 1 - daysAgo }).startOf('day'),
  );
  return {
    dates: days.slice(0, count).map((day) => day.toFormat('yyyy-MM-dd')),
    starts: days.map((day) => day.toJSDate()),
  };
};
