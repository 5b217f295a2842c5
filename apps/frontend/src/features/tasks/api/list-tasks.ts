import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { taskKeys, type TaskFilter } from './task-keys';

export const listTasksOptions = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: taskKeys.list(filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      callRoute(routes.listTasks, {
        query: { status: filter, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** The tasks of a filter, the newest first, page by page. */
export const useTasks = (filter: TaskFilter) => useInfiniteQuery(listTasksOptions(filter));
