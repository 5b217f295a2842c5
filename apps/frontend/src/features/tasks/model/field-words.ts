import { describeReminder } from './reminders';
import { dueFormOf } from './due-form';
import { priorityNames } from './priorities';
import { recurrenceInWords } from './recurrence-presets';
import type { TaskField, TaskFields } from './task-fields';

type Words = {
  [Field in TaskField]: (value: TaskFields[Field], homeZone: string) => string;
};

const nothing = 'nothing';

const words: Words = {
  title: (title) => title,
  description: (description) => (description === '' ? nothing : description),
  priority: (priority) => priorityNames[priority],
  tags: (tags) => (tags.length === 0 ? nothing : tags.join(', ')),
  due: (due, homeZone) => {
    const { day, time, timeZone } = dueFormOf(due, homeZone);
    if (day === '') return nothing;
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
      Date.parse(day),
    );
    if (time === '') return date;
    return timeZone === homeZone ? `${date}, ${time}` : `${date}, ${time} (${timeZone})`;
  },
  repeat: ({ recurrence, recurrenceFrom }) =>
    recurrence === null ? nothing : recurrenceInWords(recurrence, recurrenceFrom),
  reminders: (reminders) =>
    reminders.length === 0
      ? nothing
      : reminders
          .map(({ minutesBefore, repeatUntilDone }) =>
            repeatUntilDone
              ? `${describeReminder(minutesBefore)}, until done`
              : describeReminder(minutesBefore),
          )
          .join('; '),
};

/** The value of a field as a person would say it. */
export const fieldInWords = <Field extends TaskField>(
  field: Field,
  value: TaskFields[Field],
  homeZone: string,
): string => words[field](value, homeZone);
