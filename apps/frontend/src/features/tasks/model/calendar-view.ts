import {
  addDays,
  addMonths,
  dayInWeek,
  monthName,
  shortDay,
  type Day,
  type WeekStart,
} from '@/dates/days';

/** How much of the calendar is on the screen. */
export const calendarViews = ['month', 'week'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** A cell of the calendar: a day, and of a week's day the hour or null for the whole day. */
export interface CalendarCell {
  day: Day;
  hour: number | null;
}

/** What is on the screen: the period around a day. */
export interface CalendarPeriod {
  view: CalendarView;
  day: Day;
  weekStartsOn: WeekStart;
}

export const hours: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

const weekOf = (day: Day, weekStartsOn: WeekStart): Day[] => {
  const first = addDays(day, -dayInWeek(day, weekStartsOn));
  return Array.from({ length: 7 }, (_, index) => addDays(first, index));
};

/** The weeks on the screen, each of seven days; those of a month with the days around it. */
export const visibleWeeks = ({ view, day, weekStartsOn }: CalendarPeriod): Day[][] => {
  if (view === 'week') return [weekOf(day, weekStartsOn)];
  const month = day.slice(0, 7);
  const weeks: Day[][] = [];
  let next: Day = `${month}-01`;
  while (next.slice(0, 7) === month) {
    const week = weekOf(next, weekStartsOn);
    weeks.push(week);
    next = addDays(week[0] ?? next, 7);
  }
  return weeks;
};

/** A day of the period that lies so many periods later. */
export const stepPeriod = ({ view, day }: CalendarPeriod, steps: number): Day =>
  view === 'week' ? addDays(day, 7 * steps) : addMonths(day, steps);

/** Such as “November 2026”, or “Nov 23 – 29, 2026”. */
export const periodName = (period: CalendarPeriod): string => {
  if (period.view === 'month') return monthName(period.day);
  const [week = []] = visibleWeeks(period);
  const first = week[0] ?? period.day;
  const last = week.at(-1) ?? period.day;
  const end = first.slice(0, 7) === last.slice(0, 7) ? Number(last.slice(8)) : shortDay(last);
  return `${shortDay(first)} – ${end}, ${last.slice(0, 4)}`;
};

const dayKeys: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The cell that a key leads to, which may lie outside the period; null for any other key. */
export const stepCell = (
  period: CalendarPeriod,
  { day, hour }: CalendarCell,
  key: string,
): CalendarCell | null => {
  const sideways = dayKeys[key];
  if (sideways !== undefined) return { day: addDays(day, sideways), hour };
  const inWeek = dayInWeek(day, period.weekStartsOn);
  if (key === 'Home') return { day: addDays(day, -inWeek), hour };
  if (key === 'End') return { day: addDays(day, 6 - inWeek), hour };
  if (key === 'PageUp') return { day: stepPeriod({ ...period, day }, -1), hour };
  if (key === 'PageDown') return { day: stepPeriod({ ...period, day }, 1), hour };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const down = key === 'ArrowDown' ? 1 : -1;
  if (period.view === 'month') return { day: addDays(day, 7 * down), hour };
  // Above the hours of a day stands the day as a whole.
  const slot = Math.min(Math.max(-1, (hour ?? -1) + down), hours.length - 1);
  return { day, hour: slot === -1 ? null : slot };
};

export const isSameCell = (one: CalendarCell | null, other: CalendarCell): boolean =>
  one !== null && one.day === other.day && one.hour === other.hour;

export const cellId = ({ day, hour }: CalendarCell): string => `${day}T${hour ?? 'day'}`;
