import { partsOf, ruleOf, writeRule, type RecurrenceRule } from './rule';
import { searchAfter } from './rule-search';
import {
  dueAtWallTime,
  monthsLater,
  wallTimeAt,
  wallTimeOf,
  withClockOf,
  type Due,
  type WallTime,
} from './wall-time';

/** A recurring task at the moment at which it gives way to its next occurrence. */
export interface Recurring {
  /** As `parseRecurrence` gives it. */
  rule: string;
  /** From what the next occurrence is counted. */
  from: 'schedule' | 'completion';
  due: Due;
  /** What `nextOccurrence` gave for this occurrence; null for the first of a series. */
  anchor: string | null;
  /** ISO 8601 in UTC. */
  completedAt: string;
}

/** The next occurrence: when it is due, and what goes on from there. */
export interface Occurrence {
  due: Due;
  /** The rule of what is left: COUNT is one less. */
  rule: string;
  /** The local time from which the series counts, unmoved by daylight saving. */
  anchor: string;
}

/** Whether a local time lies within UNTIL, which is inclusive. */
export const isWithinUntil = (until: string | null, wall: WallTime, due: Due): boolean => {
  if (until === null) return true;
  const [year, month, day] = [until.slice(0, 4), until.slice(4, 6), until.slice(6, 8)];
  const date = `${year}-${month}-${day}`;
  if (until.length === 8) return wall.slice(0, 10) <= date;
  const time = `${date}T${until.slice(9, 11)}:${until.slice(11, 13)}:${until.slice(13, 15)}`;
  const limit = until.endsWith('Z') ? wallTimeAt(`${time}Z`, due) : time;
  return due.dueAt === null ? wall.slice(0, 10) <= limit.slice(0, 10) : wall <= limit;
};

const oneLess = (rule: string): string =>
  writeRule(
    partsOf(rule).map(([name, value]) => [
      name,
      name === 'COUNT' ? String(Number(value) - 1) : value,
    ]),
  );

const namesNoDay = ({ byMonth, byWeekNo, byYearDay, byMonthDay, byDay }: RecurrenceRule): boolean =>
  [byMonth, byWeekNo, byYearDay, byMonthDay, byDay].every((list) => list.length === 0);

/**
 * Counted from the day of completion. "A month later" names no day of the month, so in a shorter
 * month it is the last one.
 */
const afterCompletion = (rule: string, { completedAt, due }: Recurring, clock: WallTime) => {
  const { frequency, interval, ...days } = ruleOf(rule);
  const start = withClockOf(wallTimeAt(completedAt, due), clock);
  const months = frequency === 'MONTHLY' ? interval : 12 * interval;
  if (
    (frequency === 'MONTHLY' || frequency === 'YEARLY') &&
    namesNoDay({ frequency, interval, ...days })
  ) {
    return monthsLater(start, months);
  }
  return searchAfter(rule, { start, after: start, frequency });
};

/**
 * The occurrence that follows a recurring task; null when the series ends with it. Counted from
 * the schedule it is the first behind the present due, even when that has passed; counted from
 * completion the first behind the local day of the completion, at the same time of day.
 */
export const nextOccurrence = (recurring: Recurring): Occurrence | null => {
  const { rule, due, from } = recurring;
  const present = wallTimeOf(due);
  const { count, until, frequency } = ruleOf(rule);
  if (present === null || (count !== null && count <= 1)) return null;
  const anchor = recurring.anchor ?? present;
  const next =
    from === 'completion'
      ? afterCompletion(rule, recurring, anchor)
      : searchAfter(rule, { start: anchor, after: present, frequency });
  if (next === null || !isWithinUntil(until, next, due)) return null;
  return {
    due: dueAtWallTime(next, due),
    rule: oneLess(rule),
    anchor: from === 'completion' ? next : anchor,
  };
};
