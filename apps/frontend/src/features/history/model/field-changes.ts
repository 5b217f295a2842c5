import { describeRecurrence } from '@todo/recurrence';
import type { Task } from '@todo/contracts';
import { instantInWords } from '@/dates/days';
import type { TaskStory } from './change-sets';

/** A field that differs, with both values in words; null where there was nothing. */
export interface FieldChange {
  name: string;
  before: string | null;
  after: string | null;
}

type Describe = (task: Task) => string | null;

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

const dueOf: Describe = ({ dueAt, dueDate }) => {
  if (dueAt !== null) return instantInWords(dueAt);
  return dueDate === null ? null : day.format(Date.parse(dueDate));
};

const repeatOf: Describe = ({ recurrence, recurrenceFrom }) =>
  recurrence === null ? null : describeRecurrence(recurrence, { from: recurrenceFrom });

const remindersOf: Describe = ({ reminders }) =>
  reminders.length === 0
    ? null
    : reminders
        .map(({ minutesBefore, repeatUntilDone }) => {
          const when = minutesBefore === 0 ? 'when due' : `${minutesBefore} min before`;
          return repeatUntilDone ? `${when}, until done` : when;
        })
        .join('; ');

const orNothing = (text: string): string | null => (text === '' ? null : text);

/** The fields that a person knows, in the order of importance. */
const fields: { name: string; describe: Describe }[] = [
  { name: 'Title', describe: ({ title }) => title },
  { name: 'Due', describe: dueOf },
  { name: 'Priority', describe: ({ priority }) => (priority === 'none' ? null : priority) },
  { name: 'Tags', describe: ({ tags }) => orNothing(tags.join(', ')) },
  { name: 'Repeats', describe: repeatOf },
  { name: 'Reminders', describe: remindersOf },
  { name: 'Description', describe: ({ description }) => orNothing(description ?? '') },
  { name: 'Time zone', describe: ({ timeZone }) => timeZone },
];

/** What is new and stood nowhere before; the title is in the sentence already. */
const initialFields = (task: Task): FieldChange[] =>
  fields
    .filter(({ name }) => name !== 'Title' && name !== 'Time zone')
    .map(({ name, describe }) => ({ name, before: null, after: describe(task) }))
    .filter(({ after }) => after !== null);

/** Where a task went, which has no value that says something to a person. */
const movesOf = (before: Task, after: Task): FieldChange[] => {
  if (before.parentId !== after.parentId) {
    const nameOf = (id: string | null) => (id === null ? null : 'another task');
    const moved = before.parentId !== null && after.parentId !== null;
    return [
      {
        name: 'Part of',
        before: nameOf(before.parentId),
        after: moved ? 'a different task' : nameOf(after.parentId),
      },
    ];
  }
  return before.position === after.position
    ? []
    : [{ name: 'Place in the list', before: null, after: 'moved' }];
};

/** What differs between before and after, in words. */
export const fieldChangesOf = ({ before, after, action }: TaskStory): FieldChange[] => {
  if (after === null || action === 'deleted' || action === 'restored') return [];
  if (before === null) return initialFields(after);
  const changed = fields
    .map(({ name, describe }) => ({ name, before: describe(before), after: describe(after) }))
    .filter((field) => field.before !== field.after);
  return [...changed, ...movesOf(before, after)];
};
