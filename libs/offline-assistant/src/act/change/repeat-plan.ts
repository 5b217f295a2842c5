import { describeRecurrence } from '@todo/recurrence';
import { quoted } from '../../answer/describe-task';
import { wallClock } from '../../context';
import type { Due } from '../../intent';
import type { Recurrence } from '../../parse/recurrence/extract-recurrence';
import { firstDue } from '../../parse/recurrence/first-due';
import type { ActContext } from '../act';
import type { TaskFacts } from '../task-facts';
import { countOfTasks, type Plan } from './plan';

const dueFields = (due: Due): Record<string, unknown> => {
  if (due.kind === 'day') return { dueDate: due.date };
  return due.kind === 'instant' ? { dueAt: due.at, timeZone: due.timeZone } : {};
};

/** What repeats needs a due: the first of its days, unless the task has one. */
const startOf = (
  task: TaskFacts,
  { rule }: Recurrence,
  due: Due | null,
  context: ActContext,
): Record<string, unknown> => {
  const hasDue = task.dueAt !== null || task.dueDate !== null;
  return hasDue && due === null ? {} : dueFields(firstDue(rule, due, wallClock(context)));
};

const inSentence = ({ rule, from }: Recurrence): string => {
  const words = describeRecurrence(rule, { from });
  return words.charAt(0).toLowerCase() + words.slice(1);
};

/** Makes tasks repeat, or ends that. */
export const planRepeat = (
  recurrence: Recurrence | null,
  due: Due | null,
  context: ActContext,
): Plan => ({
  action: 'update',
  patchOf: (task) => {
    if (recurrence === null) return task.recurrence === null ? null : { recurrence: null };
    const { rule, from } = recurrence;
    return {
      ...startOf(task, recurrence, due, context),
      recurrence: rule,
      ...(from === 'completion' ? { recurrenceFrom: from } : {}),
    };
  },
  sayDone: (_, { title }) =>
    recurrence === null
      ? `${quoted(title)} does not repeat any more.`
      : `${quoted(title)} repeats ${inSentence(recurrence)} now.`,
  saySame: ({ title }) => `${quoted(title)} does not repeat, so I changed nothing.`,
  sayDoneTo: (tasks) =>
    recurrence === null
      ? `Ended the repetition of ${countOfTasks(tasks)}`
      : `Made ${countOfTasks(tasks)} repeat ${inSentence(recurrence)}`,
});
