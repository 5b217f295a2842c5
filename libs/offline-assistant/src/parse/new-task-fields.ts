import { CreateTaskSchema, type CreateTask } from '@todo/contracts';
import { wallClock, type AssistantContext } from '../context';
import type { Due } from '../intent';
import { nextTime } from './due/wall-time';
import type { TaskPart } from './read-part';
import { firstDue } from './recurrence/first-due';

const dueFields = (due: Due | null, context: AssistantContext): Partial<CreateTask> => {
  if (!due) return {};
  if (due.kind === 'day') return { dueDate: due.date };
  if (due.kind === 'instant') return { dueAt: due.at, timeZone: due.timeZone };
  const next = nextTime(wallClock(context), due.hour, due.minute);
  return next ? { dueAt: next.toJSDate().toISOString(), timeZone: context.timeZone } : {};
};

/** When it is due, and how it repeats from there. */
const whenFields = (
  { recurrence, due }: TaskPart,
  context: AssistantContext,
): Partial<CreateTask> => {
  if (!recurrence) return dueFields(due, context);
  const { rule, from } = recurrence;
  return {
    ...dueFields(firstDue(rule, due, wallClock(context)), context),
    recurrence: rule,
    ...(from === 'completion' && { recurrenceFrom: from }),
  };
};

/** The task that was read, or null where it doesn't fit the contract's lengths. */
export const taskOf = (part: TaskPart, context: AssistantContext): CreateTask | null => {
  const { title, note, priority, tags } = part;
  const task = CreateTaskSchema.safeParse({
    title,
    ...(note === null ? {} : { description: note }),
    ...whenFields(part, context),
    ...(priority ? { priority } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  });
  return task.success ? task.data : null;
};
