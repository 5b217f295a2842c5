import type { LiveEvent } from '@todo/contracts';
import { instantInWords, longDay } from '@/dates/days';

/** What a reminder says. */
export type DueReminder = Extract<LiveEvent, { event: 'reminder.due' }>['data'];

/** When the task is due, in the words of a notification. */
export const describeReminder = ({ dueAt, dueDate }: DueReminder): string => {
  if (dueAt !== null) return `Due ${instantInWords(dueAt)}`;
  return dueDate === null ? 'Due now' : `Due on ${longDay(dueDate)}`;
};
