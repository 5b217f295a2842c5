import { DateTime } from 'luxon';
import type { Task } from '@todo/contracts';

/** When a day without a time is due. */
const hourOfDay = 9;
const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** A repeating reminder comes every hour for a day, then every day. */
const hourlyRepetitions = 24;

/** A reminder that could not be told for so long is not told any more. */
export const staleAfterMs = dayMs;

type Due = Pick<Task, 'dueAt' | 'dueDate' | 'timeZone'>;

/** When a task is due, and whether that depends on the person's zone; null without a due. */
export const dueMomentOf = (
  { dueAt, dueDate, timeZone }: Due,
  personZone: string,
): { at: Date; dependsOnPerson: boolean } | null => {
  if (dueAt !== null) return { at: new Date(dueAt), dependsOnPerson: false };
  if (dueDate === null) return null;
  const day = DateTime.fromISO(dueDate, { zone: timeZone ?? personZone });
  return { at: day.set({ hour: hourOfDay }).toJSDate(), dependsOnPerson: timeZone === null };
};

/** The moment of a reminder. */
export const momentBefore = (due: Date, minutes: number): Date =>
  new Date(due.getTime() - minutes * 60_000);

/** When a repetition is told: 0 at the moment itself. */
export const repetitionTime = (moment: Date, repetition: number): Date => {
  const hours = Math.min(repetition, hourlyRepetitions);
  const days = repetition - hours;
  return new Date(moment.getTime() + hours * hourMs + days * dayMs);
};

/** The newest repetition that is due at `now`: those before it were missed, and stay so. */
export const repetitionAt = (moment: Date, now: Date): number => {
  const passedMs = Math.max(0, now.getTime() - moment.getTime());
  if (passedMs < dayMs) return Math.floor(passedMs / hourMs);
  return hourlyRepetitions + Math.floor((passedMs - dayMs) / dayMs);
};
