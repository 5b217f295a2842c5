import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { taskKeys, type TaskListQuery } from './task-keys';

const pageSize = 100;

/** The pages of a list of tasks. */
export const listTasksOptions = (query: TaskListQuery) =>
  infiniteQueryOptions({
    queryKey: taskKeys.list(query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      callRoute(routes.listTasks, {
        query: { limit: pageSize, ...query, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** The tasks of a list, page by page. Another order or filter keeps the old rows until it is there. */
export const useTasks = (query: TaskListQuery) =>
  useInfiniteQuery({ ...listTasksOptions(query), placeholderData: keepPreviousData });
