import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

/** Kept under `['changes']`, so that a change of a task reaches every history on the screen. */
const changeKeys = {
  account: ['changes', 'account'] as const,
  task: (taskId: string) => ['changes', 'task', taskId] as const,
};

const pageSize = 100;

export const listChangesOptions = (taskId: string | null) =>
  infiniteQueryOptions({
    queryKey: taskId === null ? changeKeys.account : changeKeys.task(taskId),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) };
      return taskId === null
        ? callRoute(routes.listChanges, { query, signal })
        : callRoute(routes.listTaskChanges, { params: { id: taskId }, query, signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });

/** What happened to one task, or with null to all of the person's, the newest first, page by page. */
export const useChanges = (taskId: string | null) => useInfiniteQuery(listChangesOptions(taskId));
