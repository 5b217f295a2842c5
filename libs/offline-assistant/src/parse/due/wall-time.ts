import { DateTime } from 'luxon';
import type { Due } from '../../intent';

export interface WallDay {
  year: number;
  month: number;
  day: number;
}

/**
 * The instant at which a wall clock shows this time. A time that the clock skips moves on by the
 * gap; of a time that comes twice the first is meant.
 */
export const instantAt = (
  day: WallDay,
  hour: number,
  minute: number,
  timeZone: string,
): DateTime | null => {
  const wall = DateTime.fromObject(
    { year: day.year, month: day.month, day: day.day, hour, minute },
    { zone: timeZone, locale: 'en' },
  );
  return wall.isValid ? (wall.getPossibleOffsets()[0] ?? wall) : null;
};

export const dueAtInstant = (instant: DateTime, timeZone: string): Due => ({
  kind: 'instant',
  at: instant.toJSDate().toISOString(),
  timeZone,
});

/** The next time that the clock shows this, from now on. */
export const nextTime = (now: DateTime, hour: number, minute: number): DateTime | null => {
  const timeZone = now.zoneName ?? 'UTC';
  const today = instantAt(now, hour, minute, timeZone);
  return today && today > now ? today : instantAt(now.plus({ days: 1 }), hour, minute, timeZone);
};
