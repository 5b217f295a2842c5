import type { Preferences } from '@todo/contracts';

/** A day on a calendar, whatever the zone: `YYYY-MM-DD`. */
export type Day = string;
export type WeekStart = Preferences['weekStartsOn'];

const dayMs = 86_400_000;

const instant = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  // Words in English, the clock as the person has it elsewhere on the screen.
  hourCycle: new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hourCycle,
});

/** An instant on this device's calendar and clock, such as “Nov 22, 2026, 16:30”. */
export const instantInWords = (at: string): string => instant.format(Date.parse(at));

/** The day that lies `days` after `day`. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** How many days lie between two days; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / dayMs;

/** 0 on the day that weeks begin with, up to 6. */
export const dayInWeek = (day: Day, weekStartsOn: WeekStart): number => {
  const fromSunday = new Date(day).getUTCDay();
  return weekStartsOn === 'sunday' ? fromSunday : (fromSunday + 6) % 7;
};

/** The same day of the month so many months later, or the last one of a shorter month. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moved.toISOString().slice(0, 10);
};

const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(Date.parse(day));
};

/** `Nov 3` */
export const shortDay = formatter({ month: 'short', day: 'numeric' });
/** `Mon` */
export const weekdayName = formatter({ weekday: 'short' });
/** `Monday, November 3, 2025` */
export const longDay = formatter({ dateStyle: 'full' });
/** `Nov` */
export const shortMonth = formatter({ month: 'short' });
/** `November 2025`, of `2025-11` too. */
export const monthName = formatter({ month: 'long', year: 'numeric' });
