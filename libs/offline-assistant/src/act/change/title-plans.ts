import { TitleSchema } from '@todo/contracts';
import { quoted } from '../../answer/describe-task';
import { refusalAnswers } from '../../answer/refusals';
import type { TaskFacts } from '../task-facts';
import { countOfTasks, type Plan } from './plan';

const titlePlan = (titleOf: (task: TaskFacts) => string): Plan => ({
  action: 'update',
  patchOf: (task) => (titleOf(task) === task.title ? null : { title: titleOf(task) }),
  objectionTo: (task) =>
    TitleSchema.safeParse(titleOf(task)).success ? null : refusalAnswers['title-too-long'],
  sayDone: (before, after) => `Renamed ${quoted(before.title)} to ${quoted(after.title)}.`,
  saySame: ({ title }) => `${quoted(title)} is called that already, so I changed nothing.`,
  sayDoneTo: (tasks) => `Renamed ${countOfTasks(tasks)}`,
});

export const planRename = (title: string): Plan => titlePlan(() => title);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const placesOf = (title: string, words: string): RegExpMatchArray[] => [
  ...title.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'giu')),
];

/** Puts other words in the place of those that stand in the title once. */
export const planReword = (from: string, to: string): Plan => {
  const plan = titlePlan(({ title }) => {
    const [place] = placesOf(title, from);
    return place
      ? title.slice(0, place.index) + to + title.slice((place.index ?? 0) + from.length)
      : title;
  });
  return {
    ...plan,
    objectionTo: (task) =>
      placesOf(task.title, from).length === 1
        ? (plan.objectionTo?.(task) ?? null)
        : `I can’t tell where ${quoted(from)} stands in ${quoted(task.title)}, so I changed nothing. Tell me the whole new title.`,
  };
};
