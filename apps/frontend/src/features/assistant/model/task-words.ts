import { describeRecurrence } from '@todo/recurrence';
import { z } from 'zod';
import { instantInWords } from '@/dates/days';

const FieldsSchema = z
  .object({
    title: z.string(),
    description: z.string().nullable(),
    status: z.string(),
    priority: z.string(),
    dueAt: z.string().nullable(),
    dueDate: z.string().nullable(),
    tags: z.array(z.string()),
    recurrence: z.string().nullable(),
    recurrenceFrom: z.enum(['schedule', 'completion']),
    reminders: z.array(z.object({ minutesBefore: z.number() })),
    timeZone: z.string().nullable(),
    parentId: z.string().nullable(),
    position: z.string(),
  })
  .partial();
/** Fields of a task, as far as somebody named them. */
export type TaskFields = z.infer<typeof FieldsSchema>;

const dayFormat = (year: 'numeric' | undefined) =>
  new Intl.DateTimeFormat('en', {
    weekday: 'long',
    month: 'short',
    day: 'numeric',
    ...(year !== undefined && { year }),
    timeZone: 'UTC',
  });
const [shortFormat, longFormat] = [dayFormat(undefined), dayFormat('numeric')];

/** `Friday, Nov 27`, with the year where it isn't this one; what isn't a day stays as it is. */
const dayInWords = (date: string): string => {
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  const isThisYear = new Date(at).getUTCFullYear() === new Date().getFullYear();
  return (isThisYear ? shortFormat : longFormat).format(at);
};

const atInWords = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : instantInWords(at));

/** When a task is due; null when it isn't, undefined when nothing is said of it. */
export const dueInWords = ({ dueAt, dueDate }: TaskFields): string | null | undefined => {
  if (dueAt != null) return atInWords(dueAt);
  if (dueDate != null) return dayInWords(dueDate);
  return dueAt === null || dueDate === null ? null : undefined;
};

/** A rule of repetition in words, or as it is written where it can't be read. */
export const repeatInWords = ({ recurrence, recurrenceFrom }: TaskFields): string | null => {
  if (recurrence == null) return null;
  try {
    return describeRecurrence(recurrence, { from: recurrenceFrom ?? 'schedule' });
  } catch {
    return recurrence;
  }
};

const reminderInWords = (minutesBefore: number): string =>
  minutesBefore === 0 ? 'when due' : `${minutesBefore} min before`;

const orNothing = (text: string | null | undefined): string => text || 'nothing';

/** The fields that a person knows, in the order of importance, each in words. */
export const fieldWords: {
  name: string;
  keys: (keyof TaskFields)[];
  say: (task: TaskFields) => string;
}[] = [
  { name: 'Title', keys: ['title'], say: ({ title }) => orNothing(title) },
  { name: 'Status', keys: ['status'], say: ({ status }) => orNothing(status) },
  { name: 'Due', keys: ['dueAt', 'dueDate'], say: (task) => orNothing(dueInWords(task)) },
  { name: 'Priority', keys: ['priority'], say: ({ priority }) => priority ?? 'none' },
  { name: 'Tags', keys: ['tags'], say: ({ tags = [] }) => orNothing(tags.join(', ')) },
  { name: 'Repeats', keys: ['recurrence'], say: (task) => orNothing(repeatInWords(task)) },
  {
    name: 'Reminders',
    keys: ['reminders'],
    say: ({ reminders = [] }) =>
      orNothing(reminders.map(({ minutesBefore }) => reminderInWords(minutesBefore)).join(', ')),
  },
  { name: 'Description', keys: ['description'], say: (task) => orNothing(task.description) },
  { name: 'Time zone', keys: ['timeZone'], say: ({ timeZone }) => orNothing(timeZone) },
  {
    name: 'Part of',
    keys: ['parentId'],
    say: ({ parentId }) => (parentId == null ? 'nothing' : 'another task'),
  },
];

/** The fields of a task in whatever a tool was given or gave back. */
export const fieldsIn = (value: unknown): TaskFields => {
  const parsed = FieldsSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
};
