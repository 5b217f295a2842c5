import { DateTime } from 'luxon';
import type { TaskFields } from './task-fields';

/** A due as a person enters it: what the calendar and the clock of a zone show. */
export interface DueForm {
  /** `YYYY-MM-DD`; empty without a due. */
  day: string;
  /** `HH:mm`; empty for a day without a time. */
  time: string;
  /** IANA name. */
  timeZone: string;
}

type Due = TaskFields['due'];

export const dueFormOf = (due: Due, homeZone: string): DueForm => {
  const timeZone = due.timeZone ?? homeZone;
  if (due.dueAt === null) return { day: due.dueDate ?? '', time: '', timeZone };
  const local = DateTime.fromISO(due.dueAt, { zone: timeZone });
  return { day: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm'), timeZone };
};

/**
 * The due that a form stands for. Where the clock goes back the first of the two times is meant;
 * a time that it skips moves on with it. Null while the day isn't one, as it happens in typing.
 */
export const dueOfForm = ({ day, time, timeZone }: DueForm): Due | null => {
  if (day === '') return { dueAt: null, dueDate: null, timeZone };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1000' && DateTime.fromISO(day).isValid;
  if (!isDay) return null;
  if (time === '') return { dueAt: null, dueDate: day, timeZone };
  const local = DateTime.fromISO(`${day}T${time}`, { zone: timeZone });
  if (!local.isValid) return null;
  const [first = local] = local.getPossibleOffsets();
  return { dueAt: first.toJSDate().toISOString(), dueDate: null, timeZone };
};

/** What a person should know of the time that they entered; null where it is simply that time. */
export const noteOnDue = (form: DueForm): string | null => {
  const due = dueOfForm(form);
  if (due?.dueAt == null) return null;
  const local = DateTime.fromISO(due.dueAt, { zone: form.timeZone });
  const shown = local.toFormat('HH:mm');
  if (shown !== form.time) {
    return `The clock skips ${form.time} on that day: the task is due at ${shown}.`;
  }
  return local.getPossibleOffsets().length > 1
    ? `The clock shows ${shown} twice on that day: the first is meant.`
    : null;
};

/** What the person's own clock shows then; null where that is no different. */
export const homeTimeOf = (due: Due, homeZone: string): string | null => {
  if (due.dueAt === null || due.timeZone === null || due.timeZone === homeZone) return null;
  const there = DateTime.fromISO(due.dueAt, { zone: due.timeZone });
  const here = there.setZone(homeZone);
  if (!here.isValid || here.offset === there.offset) return null;
  const isSameDay = here.hasSame(there.setZone(homeZone, { keepLocalTime: true }), 'day');
  return here.setLocale('en').toFormat(isSameDay ? 'HH:mm' : 'ccc d LLL, HH:mm');
};

/** The day on which a task is due in its zone, as `YYYY-MM-DD`; null without a due. */
export const dueDayOf = (due: Due, homeZone: string): string | null =>
  dueFormOf(due, homeZone).day || null;

/** A day some days after today, seen from a zone. */
export const dayInZone = (now: Date, timeZone: string, days = 0): string =>
  DateTime.fromJSDate(now, { zone: timeZone }).plus({ days }).toFormat('yyyy-MM-dd');

/** The Monday that comes after today, seen from a zone. */
export const nextMonday = (now: Date, timeZone: string): string => {
  const today = DateTime.fromJSDate(now, { zone: timeZone });
  return today.plus({ days: 8 - today.weekday }).toFormat('yyyy-MM-dd');
};
