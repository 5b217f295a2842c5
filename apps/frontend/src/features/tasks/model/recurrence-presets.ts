import { describeRecurrence, parseRecurrence } from '@todo/recurrence';
import { nthOfMonth, weekdayOf } from './recurrence-form';

/** The rules that most recurring tasks need, for one that is due on `dueDay`. */
export const recurrencePresets = (dueDay: string): string[] => {
  const weekday = weekdayOf(dueDay);
  const dayOfMonth = Number(dueDay.slice(8, 10));
  return [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    `FREQ=WEEKLY;BYDAY=${weekday}`,
    `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`,
    `FREQ=MONTHLY;BYDAY=${nthOfMonth(dueDay)}${weekday}`,
    'FREQ=YEARLY',
  ];
};

/** A rule in words; one that isn't understood stands for itself. */
export const recurrenceInWords = (
  rule: string,
  from: 'schedule' | 'completion' = 'schedule',
): string => {
  const parsed = parseRecurrence(rule);
  return parsed.ok ? describeRecurrence(parsed.rule, { from }) : rule;
};
