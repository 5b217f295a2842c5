import type { ListTasksQuery } from '@todo/contracts';

/** What a list shows, in the words of the contract; its pages follow each other by themselves. */
export type TaskListQuery = Partial<Omit<ListTasksQuery, 'cursor'>>;

/** Everything that holds tasks is kept under `taskKeys.all`, so that a change reaches it. */
export const taskKeys = {
  all: ['tasks'] as const,
  list: (query: TaskListQuery) => ['tasks', 'list', query] as const,
  detail: (id: string) => ['tasks', 'detail', id] as const,
};

/** What is counted or told of tasks, and so is out of date when one changes. */
export const keysAboutTasks = [taskKeys.all, ['changes'], ['stats'], ['tags']] as const;
