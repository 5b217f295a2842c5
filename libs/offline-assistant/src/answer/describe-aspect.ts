import type { Task } from '@todo/contracts';
import { describeRecurrence } from '@todo/recurrence';
import { DateTime } from 'luxon';
import type { AssistantContext } from '../context';
import type { TaskAspect } from '../grammar/task-questions';
import { describeDue } from './describe-due';
import { describeTask, oneLine, quoted } from './describe-task';

const longestNote = 2000;

const whenDone = (task: Task, context: AssistantContext): string => {
  const due = describeDue({ dueAt: task.completedAt, dueDate: null }, context);
  return due === null ? '' : `, since ${due}`;
};

const isOverdue = (task: Task, { now, timeZone }: AssistantContext): boolean =>
  task.dueAt === null
    ? task.dueDate !== null &&
      task.dueDate < DateTime.fromJSDate(now, { zone: timeZone }).toFormat('yyyy-MM-dd')
    : new Date(task.dueAt) < now;

const statusOf = (task: Task, asks: 'done' | 'open', context: AssistantContext): string => {
  const isYes = task.status === asks;
  if (task.status === 'done') {
    return `${isYes ? 'Yes' : 'No'}, ${quoted(task.title)} is done${whenDone(task, context)}.`;
  }
  const due = describeDue(task, context);
  return `${isYes ? 'Yes' : 'No'}, ${quoted(task.title)} is still open${due === null ? '' : `, due ${due}`}.`;
};

const dueOf = (task: Task, context: AssistantContext): string => {
  const due = describeDue(task, context);
  if (task.status === 'done') return `${quoted(task.title)} is done${whenDone(task, context)}.`;
  if (due === null) return `${quoted(task.title)} has no due date.`;
  return `${quoted(task.title)} ${isOverdue(task, context) ? 'is overdue: it was' : 'is'} due ${due}.`;
};

const recurrenceOf = (task: Task): string => {
  if (task.recurrence === null) return `${quoted(task.title)} does not repeat.`;
  const words = describeRecurrence(task.recurrence, { from: task.recurrenceFrom });
  return `${quoted(task.title)} repeats ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
};

const noteOf = ({ description }: Task): string | null => {
  const note = oneLine(description ?? '');
  if (note === '') return null;
  return `“${note.length > longestNote ? `${note.slice(0, longestNote)}…` : note}”`;
};

const tagsOf = ({ title, tags }: Task): string =>
  tags.length === 0
    ? `${quoted(title)} has no tags.`
    : `${quoted(title)} has the tags ${tags.map((tag) => `#${oneLine(tag)}`).join(', ')}.`;

const detailsOf = (task: Task, context: AssistantContext): string => {
  const facts = describeTask(task, context).slice(oneLine(task.title).length);
  const note = noteOf(task);
  return [
    `${quoted(task.title)}${facts === '' ? ' — open, without a due date' : facts}.`,
    ...(task.recurrence === null ? [] : [recurrenceOf(task)]),
    note === null ? 'It has no notes.' : `Its notes: ${note}`,
  ].join(' ');
};

/** Answers what was asked of one task. What stands in it is told on one line, as data. */
export const describeAspect = (
  task: Task,
  about: TaskAspect,
  context: AssistantContext,
): string => {
  switch (about) {
    case 'done':
    case 'open':
      return statusOf(task, about, context);
    case 'exists':
      return `Yes, ${quoted(task.title)} is on your list and ${task.status}.`;
    case 'due':
      return dueOf(task, context);
    case 'done-when':
      return task.status === 'done'
        ? `${quoted(task.title)} is done${whenDone(task, context)}.`
        : statusOf(task, 'done', context);
    case 'priority':
      return `${quoted(task.title)} has ${task.priority === 'none' ? 'no' : task.priority} priority.`;
    case 'tags':
      return tagsOf(task);
    case 'recurrence':
      return recurrenceOf(task);
    case 'notes':
      return noteOf(task) === null
        ? `${quoted(task.title)} has no notes.`
        : `The notes of ${quoted(task.title)}: ${noteOf(task)}`;
    case 'details':
      return detailsOf(task, context);
  }
};
