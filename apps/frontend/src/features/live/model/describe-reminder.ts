import type { LiveEvent } from '@todo/contracts';
import { longDay } from '@/dates/days';

/** What a reminder says. */
export type DueReminder = Extract<LiveEvent, { event: 'reminder.due' }>['data'];

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** When the task is due, in the words of a notification. */
export const describeReminder = ({ dueAt, dueDate }: DueReminder): string => {
  if (dueAt !== null) return `Due ${moment.format(new Date(dueAt))}`;
  return dueDate === null ? 'Due now' : `Due on ${longDay(dueDate)}`;
};
