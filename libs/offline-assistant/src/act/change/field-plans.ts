import { DescriptionSchema, taskPriorities, TagsSchema, type TaskPriority } from '@todo/contracts';
import { oneLine, quoted } from '../../answer/describe-task';
import { refusalAnswers } from '../../answer/refusals';
import type { TaskFacts } from '../task-facts';
import { countOfTasks, type Plan } from './plan';

const nameOf = (priority: TaskPriority): string =>
  priority === 'none' ? 'no priority' : `${priority} priority`;

/** Sets the priority, or moves it one step up or down. */
export const planPriority = (wanted: TaskPriority | 'raise' | 'lower'): Plan => {
  const priorityOf = ({ priority }: TaskFacts): TaskPriority => {
    if (wanted !== 'raise' && wanted !== 'lower') return wanted;
    const step = taskPriorities.indexOf(priority) + (wanted === 'raise' ? 1 : -1);
    return taskPriorities[step] ?? priority;
  };
  return {
    action: 'update',
    patchOf: (task) => (priorityOf(task) === task.priority ? null : { priority: priorityOf(task) }),
    sayDone: (_, { title, priority }) => `${quoted(title)} has ${nameOf(priority)} now.`,
    saySame: ({ title, priority }) =>
      `${quoted(title)} has ${nameOf(priority)} already, so I changed nothing.`,
    sayDoneTo: (tasks) =>
      `Changed the priority of ${countOfTasks(tasks)} to ${tasks[0]?.priority ?? 'none'}`,
  };
};

const sameTag = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Adds tags and removes tags; those that a task has keep their spelling. */
export const planTags = (add: string[], remove: string[] | 'all'): Plan => {
  const tagsOf = ({ tags }: TaskFacts): string[] => {
    const kept = tags.filter(
      (tag) => remove !== 'all' && !remove.some((gone) => sameTag(tag, gone)),
    );
    return [...kept, ...add.filter((tag) => !kept.some((own) => sameTag(tag, own)))];
  };
  const listOf = ({ tags }: TaskFacts): string =>
    tags.length === 0 ? 'no tags' : `the tags ${tags.map((tag) => `#${oneLine(tag)}`).join(', ')}`;
  return {
    action: 'update',
    patchOf: (task) => {
      const tags = tagsOf(task);
      return tags.join('\n') === task.tags.join('\n') ? null : { tags };
    },
    objectionTo: (task) =>
      TagsSchema.safeParse(tagsOf(task)).success ? null : refusalAnswers['title-too-long'],
    sayDone: (_, after) => `${quoted(after.title)} has ${listOf(after)} now.`,
    saySame: (task) =>
      add.length + remove.length === 0
        ? refusalAnswers['no-tag']
        : `${quoted(task.title)} has ${listOf(task)} already, so I changed nothing.`,
    sayDoneTo: (tasks) => `Changed the tags of ${countOfTasks(tasks)}`,
  };
};

/** Adds a line to the notes, replaces or clears them. */
export const planNote = (text: string | null, isAppended: boolean): Plan => {
  const notesOf = ({ description }: TaskFacts): string | null =>
    isAppended && description !== null && text !== null ? `${description}\n${text}` : text;
  return {
    action: 'update',
    patchOf: (task) => (notesOf(task) === task.description ? null : { description: notesOf(task) }),
    objectionTo: (task) =>
      DescriptionSchema.nullable().safeParse(notesOf(task)).success
        ? null
        : 'That is too long for the notes of a task, so I changed nothing.',
    sayDone: (_, { title }) =>
      text === null
        ? `${quoted(title)} has no notes now.`
        : `${isAppended ? 'Added the note to' : 'Changed the notes of'} ${quoted(title)}.`,
    saySame: ({ title }) =>
      text === null
        ? `${quoted(title)} has no notes, so I changed nothing.`
        : `${quoted(title)} has those notes already, so I changed nothing.`,
    sayDoneTo: (tasks) => `Changed the notes of ${countOfTasks(tasks)}`,
  };
};
