import type { ParsedResult } from 'chrono-node/en';
import { DateTime } from 'luxon';
import { partsOfDay } from '../../grammar/due-words';
import type { Due } from '../../intent';
import type { DateMention } from './date-mentions';
import { dueAtInstant, instantAt, type WallDay } from './wall-time';

interface ClockTime {
  hour: number;
  minute: number;
}

const endsTheDay = /\bmidnight\b|\b12\s+tonight\b/i;

/** "at 5" is in the afternoon for most people; "5:00", "05" and "5am" say what they mean. */
const isAfternoonLeftOut = (text: string, time: ParsedResult['start'], hour: number): boolean =>
  hour >= 1 &&
  hour <= 6 &&
  !time.isCertain('meridiem') &&
  !/\d:\d|\b0\d|\d\s*h\b|\d\.\d\d/i.test(text);

export const clockTimeOf = (mention: DateMention): ClockTime | null => {
  const { result } = mention;
  if (endsTheDay.test(result.text)) return { hour: 0, minute: 0 };
  if (mention.hasTime) {
    const hour = result.start.get('hour') ?? 0;
    const minute = result.start.get('minute') ?? 0;
    return { hour: isAfternoonLeftOut(result.text, result.start, hour) ? hour + 12 : hour, minute };
  }
  const part = partsOfDay.find(({ pattern }) => pattern.test(result.text));
  return part ? { hour: part.hour, minute: 0 } : null;
};

export const dayOf = ({ result, hasDay }: DateMention): WallDay | null => {
  if (!hasDay) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    result.start.get(part),
  );
  return year == null || month == null || day == null ? null : { year, month, day };
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const isBareWeekday = ({ result }: DateMention): boolean =>
  result.start.isCertain('weekday') && !result.start.isCertain('day');

/** "6" and "morning" are 06:00, "6" and "evening" 18:00. */
const inPartOfDay = (time: ClockTime | null, part: DateMention | undefined): ClockTime | null => {
  if (!time || !part) return time;
  const isMorning = /\bmorning\b/i.test(part.result.text);
  if (isMorning && time.hour > 12) return { ...time, hour: time.hour - 12 };
  return !isMorning && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
};

/** Midnight of a day is the one at its end. */
const dayAt = (day: WallDay, { hour }: ClockTime, mention: DateMention): WallDay => {
  if (hour !== 0 || !endsTheDay.test(mention.result.text)) return day;
  const { year, month, day: next } = DateTime.fromObject({ ...day }).plus({ days: 1 });
  return { year, month, day: next };
};

/** Turns the mentioned day and time into a due date in the person's zone. */
export const resolveDue = (
  now: DateTime,
  dayMention: DateMention | undefined,
  timeMention: DateMention | undefined,
  partOfDay?: DateMention,
): Due | null => {
  const timeZone = now.zoneName ?? 'UTC';
  const day = dayMention && dayOf(dayMention);
  const time = timeMention && inPartOfDay(clockTimeOf(timeMention), partOfDay);
  if (!day) return time ? { kind: 'time', ...time } : null;
  if (!time) {
    return { kind: 'day', date: `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}` };
  }
  const instant = instantAt(dayAt(day, time, timeMention), time.hour, time.minute, timeZone);
  if (!instant) return null;
  const isPast = instant <= now && dayMention && isBareWeekday(dayMention);
  const moved = isPast
    ? instantAt(instant.plus({ weeks: 1 }), time.hour, time.minute, timeZone)
    : null;
  return dueAtInstant(moved ?? instant, timeZone);
};
