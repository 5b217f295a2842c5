import { DateTime } from 'luxon';

/** What a clock on the wall shows: `YYYY-MM-DDTHH:mm:ss`. Such texts sort in time. */
export type WallTime = string;

/** When a task is due: at an instant meant in a zone, or on a day without a time. */
export interface Due {
  /** ISO 8601 in UTC. */
  dueAt: string | null;
  /** `YYYY-MM-DD` */
  dueDate: string | null;
  /** IANA name. */
  timeZone: string | null;
}

const wallFormat = "yyyy-MM-dd'T'HH:mm:ss";

const dayMs = 86_400_000;

const zoneOf = ({ timeZone }: Due): string => timeZone ?? 'UTC';

/** What the clock of the due's zone shows at an instant. */
export const wallTimeAt = (instant: string, due: Due): WallTime =>
  DateTime.fromISO(instant, { zone: zoneOf(due) }).toFormat(wallFormat);

/** The local time at which a task is due; a day without a time begins at midnight. */
export const wallTimeOf = (due: Due): WallTime | null => {
  if (due.dueDate !== null) return `${due.dueDate}T00:00:00`;
  return due.dueAt === null ? null : wallTimeAt(due.dueAt, due);
};

/**
 * The due at a local time. A time that the clock skips moves on by the gap; of a time that comes
 * twice the first is meant. The fraction of a second stays as it was.
 */
export const dueAtWallTime = (wall: WallTime, due: Due): Due => {
  const { timeZone } = due;
  if (due.dueAt === null) return { dueAt: null, dueDate: wall.slice(0, 10), timeZone };
  const local = DateTime.fromISO(wall, { zone: zoneOf(due) }).set({
    millisecond: new Date(due.dueAt).getUTCMilliseconds(),
  });
  const instant = local.getPossibleOffsets()[0] ?? local;
  return { dueAt: instant.toJSDate().toISOString(), dueDate: null, timeZone };
};

const dayNumberOf = (wall: WallTime): number =>
  Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) / dayMs;

/** How many days of the calendar lie between two dues; 0 where one has none. */
export const daysBetween = (from: Due, to: Due): number => {
  const [start, end] = [wallTimeOf(from), wallTimeOf(to)];
  return start === null || end === null ? 0 : dayNumberOf(end) - dayNumberOf(start);
};

/** As many days later, at the same local time. */
export const daysLater = (due: Due, days: number): Due => {
  const wall = wallTimeOf(due);
  if (wall === null) return due;
  const later = DateTime.fromISO(wall, { zone: 'UTC' }).plus({ days });
  return dueAtWallTime(later.toFormat(wallFormat), due);
};

/** The day of one local time with the clock of another. */
export const withClockOf = (day: WallTime, clock: WallTime): WallTime =>
  `${day.slice(0, 10)}${clock.slice(10)}`;

/** As many months later, on the last day of a shorter month. */
export const monthsLater = (wall: WallTime, months: number): WallTime =>
  DateTime.fromISO(wall, { zone: 'UTC' }).plus({ months }).toFormat(wallFormat);
