import type { ListTasksQuery } from '@todo/contracts';

/** The lists that the panel offers. */
export type TaskFilter = Extract<ListTasksQuery['status'], 'open' | 'done' | 'all'>;

export const taskKeys = {
  all: ['tasks'] as const,
  list: (filter: TaskFilter) => ['tasks', 'list', filter] as const,
};
