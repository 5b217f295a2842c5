import { nextOccurrence, ruleOf, type Due as RecurringDue } from '@todo/recurrence';
import { DateTime } from 'luxon';
import type { Due } from '../../intent';
import { dueAtInstant, instantAt } from '../due/wall-time';

interface Clock {
  hour: number;
  minute: number;
}

const namesADay = (rule: string): boolean => {
  const { byMonth, byMonthDay, byDay, byYearDay, byWeekNo } = ruleOf(rule);
  return [byMonth, byMonthDay, byDay, byYearDay, byWeekNo].some((list) => list.length > 0);
};

/** The first may come at once: "every 2 weeks" counts from it, and what ends comes later. */
const withoutPace = (rule: string): string =>
  rule
    .split(';')
    .filter((part) => !/^(?:INTERVAL|COUNT|UNTIL)=/.test(part))
    .join(';');

/** The first day of the series on or after `day`. */
const firstDay = (rule: string, day: DateTime): DateTime => {
  if (!namesADay(rule)) return day;
  const dayBefore = day.minus({ days: 1 }).toFormat('yyyy-MM-dd');
  const due: RecurringDue = { dueAt: null, dueDate: dayBefore, timeZone: null };
  const completedAt = `${dayBefore}T00:00:00.000Z`;
  const rest = { from: 'schedule', due, anchor: null, completedAt } as const;
  const next = nextOccurrence({ rule: withoutPace(rule), ...rest });
  const date = next?.due.dueDate;
  return date == null ? day : DateTime.fromISO(date, { zone: day.zone });
};

const dayText = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

const startOf = (due: Due | null, now: DateTime): DateTime => {
  if (due?.kind === 'day') return DateTime.fromISO(due.date, { zone: now.zone });
  if (due?.kind === 'instant') return DateTime.fromISO(due.at, { zone: now.zone });
  return now;
};

const clockOf = (due: Due | null, now: DateTime): Clock | null => {
  if (due?.kind === 'time') return due;
  if (due?.kind !== 'instant') return null;
  const { hour, minute } = DateTime.fromISO(due.at, { zone: now.zone });
  return { hour, minute };
};

/**
 * When a series begins: on the first of its days from the day that was named on, or from today; a
 * time that has passed today waits for the next of its days.
 */
export const firstDue = (rule: string, named: Due | null, now: DateTime): Due => {
  const timeZone = now.zoneName ?? 'UTC';
  const clock = clockOf(named, now);
  let day = firstDay(rule, startOf(named, now).startOf('day'));
  if (!clock) return { kind: 'day', date: dayText(day) };
  let instant = instantAt(day, clock.hour, clock.minute, timeZone);
  if (instant && named?.kind === 'time' && instant <= now) {
    day = firstDay(rule, day.plus({ days: 1 }));
    instant = instantAt(day, clock.hour, clock.minute, timeZone);
  }
  return instant ? dueAtInstant(instant, timeZone) : { kind: 'day', date: dayText(day) };
};
