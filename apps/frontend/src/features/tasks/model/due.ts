import type { Task } from '@todo/contracts';

export interface Due {
  /** Such as “Today, 17:00” or “Fri”. */
  text: string;
  tone: 'overdue' | 'today' | 'later';
  /** For the `datetime` of a time element. */
  dateTime: string;
}

/** The day of an instant on this device's calendar, as `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => {
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** The day that lies `days` after today. */
export const dayFromNow = (days: number, now: Date): string =>
  dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** A day as people call it: “Today”, “Friday”, “Dec 24”. */
export const nameOfDay = (day: string, now: Date): string => {
  const distance = daysBetween(dayOf(now), day);
  if (distance === 0) return 'Today';
  if (distance === 1) return 'Tomorrow';
  if (distance === -1) return 'Yesterday';
  const options: Intl.DateTimeFormatOptions =
    distance > 0 && distance < 7
      ? { weekday: 'long' }
      : {
          day: 'numeric',
          month: 'short',
          ...(Number(day.slice(0, 4)) !== now.getFullYear() && { year: 'numeric' }),
        };
  return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(Date.parse(day));
};

const timeOf = (instant: Date): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(instant);

/** When a task is due in words, seen from this device's clock and calendar; null without a due. */
export const describeDue = (
  task: Pick<Task, 'dueAt' | 'dueDate' | 'status'>,
  now: Date,
): Due | null => {
  const instant = task.dueAt === null ? null : new Date(task.dueAt);
  const day = instant === null ? task.dueDate : dayOf(instant);
  if (day === null) return null;
  const today = dayOf(now);
  const isPast = instant === null ? day < today : instant < now;
  const name = nameOfDay(day, now);
  const tone = day === today ? 'today' : 'later';
  return {
    text: instant === null ? name : `${name}, ${timeOf(instant)}`,
    tone: isPast && task.status === 'open' ? 'overdue' : tone,
    dateTime: task.dueAt ?? day,
  };
};

/** How many days until the Monday after today. */
export const daysToMonday = (now: Date): number => ((7 - now.getDay()) % 7) + 1;
