import type { Task } from '@todo/contracts';
import { occurrencesBetween } from '@todo/recurrence';
import { DateTime } from 'luxon';
import { addDays, type Day } from '@/dates/days';

/** A task on the calendar, or an occurrence that it will have once this one is done. */
export interface CalendarEntry {
  key: string;
  task: Task;
  day: Day;
  /** The hour on the calendar's clock; null for the whole day. */
  hour: number | null;
  /** ISO 8601 in UTC; null for the whole day. */
  at: string | null;
  isGhost: boolean;
}

type Due = Pick<Task, 'dueAt' | 'dueDate'>;

const entryOf = (task: Task, due: Due, zone: string): CalendarEntry | null => {
  const key = `${task.id}@${due.dueAt ?? due.dueDate}`;
  const isGhost = due.dueAt !== task.dueAt || due.dueDate !== task.dueDate;
  if (due.dueDate !== null) {
    return { key, task, day: due.dueDate, hour: null, at: null, isGhost };
  }
  if (due.dueAt === null) return null;
  const local = DateTime.fromISO(due.dueAt, { zone });
  return { key, task, day: local.toFormat('yyyy-MM-dd'), hour: local.hour, at: due.dueAt, isGhost };
};

/** The first moment of a day where the calendar is. */
export const startOfDay = (day: Day, zone: string): Date =>
  DateTime.fromISO(day, { zone }).startOf('day').toJSDate();

/** The day that it is now where the calendar is. */
export const todayIn = (zone: string, now: Date): Day =>
  DateTime.fromJSDate(now, { zone }).toFormat('yyyy-MM-dd');

export interface InstantRange {
  /** Inclusive, ISO 8601 in UTC. */
  from: string;
  /** Exclusive. */
  to: string;
}

/**
 * What must be asked for to see these days. The service counts a day without a time from 00:00
 * UTC, which may lie before or behind the days as they are in the zone: the range spans both.
 */
export const rangeOf = (days: readonly Day[], zone: string): InstantRange => {
  const first = days[0] ?? todayIn(zone, new Date());
  const next = addDays(days.at(-1) ?? first, 1);
  const from = Math.min(Date.parse(first), startOfDay(first, zone).getTime());
  const to = Math.max(Date.parse(next), startOfDay(next, zone).getTime());
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
};

const maxGhosts = 400;

/** What a series brings in a range, besides the task itself and never in the past. */
const ghostsOf = (task: Task, range: InstantRange, { zone, now }: Clock): CalendarEntry[] => {
  const { recurrence, recurrenceFrom, dueAt, dueDate, timeZone } = task;
  // What is counted from the completion has no next day before that.
  if (recurrence === null || recurrenceFrom !== 'schedule' || task.status !== 'open') return [];
  const today = todayIn(zone, now);
  const occurrences = occurrencesBetween({
    rule: recurrence,
    due: { dueAt, dueDate, timeZone },
    start: range.from,
    end: range.to,
    limit: maxGhosts,
  });
  return [...occurrences].flatMap((due) => {
    const entry = entryOf(task, due, zone);
    return entry?.isGhost && entry.day >= today ? entry : [];
  });
};

export interface Clock {
  /** IANA name: where the calendar is. */
  zone: string;
  now: Date;
}

/** Whole days first, then by time; what is planned before what will recur, then by title. */
const inOrder = (one: CalendarEntry, other: CalendarEntry): number =>
  (one.at ?? '').localeCompare(other.at ?? '') ||
  Number(one.isGhost) - Number(other.isGhost) ||
  one.task.title.localeCompare(other.task.title) ||
  one.key.localeCompare(other.key);

/** What stands on each of the days, in order. A task that came twice stands there once. */
export const entriesByDay = (
  tasks: readonly Task[],
  days: readonly Day[],
  clock: Clock,
): Map<Day, CalendarEntry[]> => {
  const range = rangeOf(days, clock.zone);
  const known = new Map(tasks.map((task) => [task.id, task]));
  const byDay = new Map<Day, CalendarEntry[]>(days.map((day) => [day, []]));
  for (const task of known.values()) {
    if (task.deletedAt !== null) continue;
    const own = entryOf(task, task, clock.zone);
    for (const entry of [...(own === null ? [] : [own]), ...ghostsOf(task, range, clock)]) {
      byDay.get(entry.day)?.push(entry);
    }
  }
  for (const entries of byDay.values()) entries.sort(inOrder);
  return byDay;
};
