import type { Reminder } from '@todo/contracts';

/** The units in which a person says how long before, the longest first. */
export const reminderUnits = [
  { name: 'weeks', one: 'week', minutes: 10_080 },
  { name: 'days', one: 'day', minutes: 1_440 },
  { name: 'hours', one: 'hour', minutes: 60 },
  { name: 'minutes', one: 'minute', minutes: 1 },
] as const;

/** How long before most reminders come. */
export const reminderPresets = [0, 10, 60, 1_440];

export const maxReminders = 10;
/** A year. */
const maxMinutesBefore = 525_600;

/** Such as “10 minutes before”. */
export const describeReminder = (minutesBefore: number): string => {
  if (minutesBefore === 0) return 'At the time';
  const unit =
    reminderUnits.find(({ minutes }) => minutesBefore % minutes === 0) ?? reminderUnits[3];
  const count = minutesBefore / unit.minutes;
  return `${count} ${count === 1 ? unit.one : unit.name} before`;
};

/** With one more, the latest first; one at the same time is replaced. */
export const withReminder = (reminders: readonly Reminder[], added: Reminder): Reminder[] =>
  [...withoutReminder(reminders, added.minutesBefore), added].sort(
    (one, other) => one.minutesBefore - other.minutesBefore,
  );

export const withoutReminder = (
  reminders: readonly Reminder[],
  minutesBefore: number,
): Reminder[] => reminders.filter((reminder) => reminder.minutesBefore !== minutesBefore);

/** Minutes for a number of units as typed; null where that is no reminder. */
export const minutesOf = (count: string, unitMinutes: number): number | null => {
  const minutes = /^\d{1,6}$/.test(count.trim()) ? Number(count) * unitMinutes : null;
  return minutes === null || minutes > maxMinutesBefore ? null : minutes;
};
