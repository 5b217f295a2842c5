import { nextOccurrence } from './next-occurrence';
import { ruleOf } from './rule';
import { searchBefore } from './rule-search';
import { dueAtWallTime, wallTimeAt, wallTimeOf, type Due } from './wall-time';

/** A series as a calendar shows it, and the window that it shows. */
export interface OccurrenceWindow {
  /** As `parseRecurrence` gives it. */
  rule: string;
  /** The present occurrence. */
  due: Due;
  /** As `nextOccurrence` gave it; null or absent for the first of a series. */
  anchor?: string | null;
  /** Inclusive, ISO 8601 in UTC; a day without a time counts as 00:00 UTC of its day. */
  start: string;
  /** Exclusive. */
  end: string;
  /** How many there are at most; 1,000 by default. */
  limit?: number;
}

const timeOf = ({ dueAt, dueDate }: Due): number => Date.parse(dueAt ?? `${dueDate}T00:00:00Z`);

/** The last occurrence before the window, so that a long past is not walked through. */
const shortlyBefore = ({ rule, due, anchor, start }: OccurrenceWindow): Due => {
  const { count, frequency } = ruleOf(rule);
  const present = wallTimeOf(due);
  if (present === null || count !== null || timeOf(due) >= Date.parse(start)) return due;
  const before = wallTimeAt(start, due.dueAt === null ? { ...due, timeZone: 'UTC' } : due);
  const last = searchBefore(rule, { start: anchor ?? present, before, frequency });
  return last === null || last <= present ? due : dueAtWallTime(last, due);
};

/**
 * When a series counted from the schedule is due within a window, the present occurrence included,
 * in order. It ends with the window, the series or the limit.
 */
export function* occurrencesBetween(window: OccurrenceWindow): Generator<Due, void> {
  const { start, end, limit = 1000 } = window;
  const anchor = window.anchor ?? wallTimeOf(window.due);
  let { rule } = window;
  let due: Due | null = shortlyBefore(window);
  let given = 0;
  while (due !== null && given < limit && timeOf(due) < Date.parse(end)) {
    if (timeOf(due) >= Date.parse(start)) {
      given += 1;
      yield due;
    }
    const next = nextOccurrence({ rule, from: 'schedule', due, anchor, completedAt: start });
    due = next && next.due;
    rule = next?.rule ?? rule;
  }
}
