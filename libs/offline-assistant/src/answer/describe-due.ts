import { DateTime } from 'luxon';
import { wallClock, type AssistantContext } from '../context';

export interface DueFields {
  dueAt: string | null;
  dueDate: string | null;
}

const dayName = (day: DateTime, today: DateTime): string => {
  const ahead = Math.round(day.startOf('day').diff(today.startOf('day'), 'days').days);
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead === -1) return 'yesterday';
  return day.toFormat(day.year === today.year ? 'ccc d LLL' : 'ccc d LLL yyyy');
};

/** "tomorrow at 17:00" in the person's zone, or nothing when there is no due date. */
export const describeDue = (task: DueFields, context: AssistantContext): string | null => {
  const today = wallClock(context);
  const options = { zone: context.timeZone, locale: 'en' };
  if (task.dueDate !== null) return dayName(DateTime.fromISO(task.dueDate, options), today);
  if (task.dueAt === null) return null;
  const due = DateTime.fromISO(task.dueAt, options);
  return `${dayName(due, today)} at ${due.toFormat('HH:mm')}`;
};
