import type { ListFilter } from '../intent';

/** "You have 3 open tasks due today:" */
export const headline = (filter: ListFilter, count: number, isComplete: boolean): string => {
  const adjectives = [
    filter.overdue ? 'overdue' : filter.status === 'all' ? '' : filter.status,
    ...filter.priorities.map((priority) => (priority === 'none' ? '' : `${priority}-priority`)),
  ].filter((word) => word !== '');
  const conditions = [
    ...(filter.days
      ? [`${filter.status === 'done' ? 'completed' : 'due'} ${filter.days.label}`]
      : []),
    ...filter.tags.map((tag) => `tagged #${tag}`),
    ...(filter.search === null ? [] : [`with “${filter.search}”`]),
  ];
  const amount = count === 0 ? 'no' : isComplete ? String(count) : `at least ${count}`;
  const noun = count === 1 ? 'task' : 'tasks';
  const words = ['You have', amount, ...adjectives, noun, ...conditions].join(' ');
  return count === 0 ? `${words}.` : `${words}:`;
};
