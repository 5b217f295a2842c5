import type { Reminder, Task, UpdateTask } from '@todo/contracts';

/** What is edited as one: fields that only make sense together are one value. */
export interface TaskFields {
  title: string;
  description: string;
  priority: Task['priority'];
  tags: string[];
  due: Pick<Task, 'dueAt' | 'dueDate' | 'timeZone'>;
  repeat: Pick<Task, 'recurrence' | 'recurrenceFrom'>;
  reminders: Reminder[];
}

export type TaskField = keyof TaskFields;

export const taskFields = [
  'title',
  'description',
  'due',
  'repeat',
  'reminders',
  'priority',
  'tags',
] as const satisfies readonly TaskField[];

export const fieldNames: Record<TaskField, string> = {
  title: 'Title',
  description: 'Description',
  due: 'Due',
  repeat: 'Repeat',
  reminders: 'Reminders',
  priority: 'Priority',
  tags: 'Tags',
};

export const fieldsOf = (task: Task): TaskFields => ({
  title: task.title,
  description: task.description ?? '',
  priority: task.priority,
  tags: task.tags,
  due: { dueAt: task.dueAt, dueDate: task.dueDate, timeZone: task.timeZone },
  repeat: { recurrence: task.recurrence, recurrenceFrom: task.recurrenceFrom },
  reminders: task.reminders,
});

/** The body that stores these values. */
export const patchOf = ({ due, repeat, ...fields }: Partial<TaskFields>): UpdateTask => ({
  ...fields,
  ...(fields.description !== undefined && {
    description: fields.description === '' ? null : fields.description,
  }),
  ...due,
  ...repeat,
});

/** Whether two values of a field would be stored alike. */
export const isSame = <Field extends TaskField>(
  field: Field,
  one: TaskFields[Field],
  other: TaskFields[Field],
): boolean => comparable(field, one) === comparable(field, other);

const comparable = (field: TaskField, value: TaskFields[TaskField]): string => {
  if (typeof value === 'string') return field === 'title' ? value.trim() : value;
  if (field === 'due') {
    const { dueAt, dueDate, timeZone } = value as TaskFields['due'];
    const hasDue = dueAt !== null || dueDate !== null;
    return JSON.stringify([dueAt, dueDate, hasDue ? timeZone : null]);
  }
  if (field === 'repeat') {
    const { recurrence, recurrenceFrom } = value as TaskFields['repeat'];
    return JSON.stringify([recurrence, recurrence === null ? null : recurrenceFrom]);
  }
  return JSON.stringify(value);
};

/** The field that a path of a refused body, such as `body.tags.0`, belongs to. */
export const fieldOfPath = (path: string): TaskField | null => {
  const name = path.split('.')[1] ?? '';
  if (name === 'dueAt' || name === 'dueDate' || name === 'timeZone') return 'due';
  if (name === 'recurrence' || name === 'recurrenceFrom') return 'repeat';
  return taskFields.find((field) => field === name) ?? null;
};
