import type { Task, UpdateTask } from '@todo/contracts';
import { DateTime } from 'luxon';
import { daysBetween, type Day } from '@/dates/days';
import type { CalendarCell, CalendarView } from './calendar-view';

const toInstant = (local: DateTime): string => local.toJSDate().toISOString();

/** As many days later at the same time of day, where the task's time was meant. */
const onOtherDay = (dueAt: string, days: number, zone: string): string =>
  toInstant(DateTime.fromISO(dueAt, { zone }).plus({ days }));

const atHour = (day: Day, hour: number, task: Task, zone: string): string => {
  const minute = task.dueAt === null ? 0 : DateTime.fromISO(task.dueAt, { zone }).minute;
  return toInstant(DateTime.fromISO(day, { zone }).set({ hour, minute }));
};

export interface Rescheduling {
  from: CalendarCell;
  to: CalendarCell;
  view: CalendarView;
  /** Where the calendar is. */
  zone: string;
}

/**
 * What must change so that a task stands in another cell; null when it stands there already.
 * Another day keeps the time of day, and a day without a time stays one; among the hours of a
 * week the hour is set, and above them the task is due on the day as a whole.
 */
export const reschedule = (
  task: Task,
  { from, to, view, zone }: Rescheduling,
): UpdateTask | null => {
  const keepsTime = view === 'month' || to.hour === from.hour;
  if (keepsTime && to.day === from.day) return null;
  if (keepsTime && task.dueAt !== null) {
    const days = daysBetween(from.day, to.day);
    return { dueAt: onOtherDay(task.dueAt, days, task.timeZone ?? zone) };
  }
  if (keepsTime || to.hour === null) return { dueDate: to.day };
  const dueAt = atHour(to.day, to.hour, task, zone);
  return task.timeZone === null ? { dueAt, timeZone: zone } : { dueAt };
};
