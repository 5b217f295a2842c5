import type { ListFilter } from '../list-filter';
import { oneLine } from './describe-task';

/** Lists and counts say how many, "free" whether there is time. */
export type ListShape = 'list' | 'count' | 'free';

interface Headline {
  filter: ListFilter;
  shape: ListShape;
  count: number;
  isComplete: boolean;
}

const doneWords = { open: 'due', all: 'due', done: 'completed', deleted: 'deleted' };

const adjectivesOf = (filter: ListFilter): string[] => [
  ...(filter.overdue ? ['overdue'] : filter.status === 'all' ? [] : [filter.status]),
  ...(filter.untagged ? ['untagged'] : []),
  ...(filter.recurring ? ['recurring'] : []),
  ...filter.priorities.flatMap((priority) => (priority === 'none' ? [] : [`${priority}-priority`])),
];

const conditionsOf = (filter: ListFilter): string[] => [
  ...(filter.days ? [`${doneWords[filter.status]} ${filter.days.label}`] : []),
  ...(filter.undated ? ['without a due date'] : []),
  ...(filter.priorities.includes('none') ? ['without a priority'] : []),
  ...filter.tags.map((tag) => `tagged #${tag}`),
  ...(filter.topic === null ? [] : [`for “${oneLine(filter.topic)}”`]),
  ...(filter.search === null ? [] : [`with “${oneLine(filter.search)}”`]),
];

/** "You have 3 open tasks due today", without the mark at its end. */
export const headline = ({ filter, shape, count, isComplete }: Headline): string => {
  const conditions = conditionsOf(filter);
  if (shape === 'free' && count === 0) {
    return `Nothing is ${conditions.join(' ')}: as far as your tasks go, you’re free`;
  }
  const amount = count === 0 ? 'no' : isComplete ? String(count) : `at least ${count}`;
  const noun = count === 1 ? 'task' : 'tasks';
  return ['You have', amount, ...adjectivesOf(filter), noun, ...conditions].join(' ');
};
