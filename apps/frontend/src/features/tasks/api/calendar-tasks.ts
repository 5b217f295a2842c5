import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routes, type Task, type TaskPage } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { taskKeys, type TaskListQuery } from './task-keys';

const pageSize = 200;
/** Of tasks before the calendar's range so many pages are searched for series, the latest first. */
const seriesPages = 10;

interface LoadOptions {
  signal: AbortSignal;
  maxPages?: number;
}

const loadPages = async (
  query: TaskListQuery,
  { signal, maxPages = Infinity }: LoadOptions,
): Promise<Task[]> => {
  const tasks: Task[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    const { items, nextCursor }: TaskPage = await callRoute(routes.listTasks, {
      query: { ...query, limit: pageSize, ...(cursor !== null && { cursor }) },
      signal,
    });
    tasks.push(...items);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return tasks;
};

export interface TaskRange {
  /** Inclusive, ISO 8601 in UTC. */
  from: string;
  /** Exclusive. */
  to: string;
}

/** All tasks that are due in a range, open and done. The old range stays until the new one is there. */
export const useTasksInRange = ({ from, to }: TaskRange) =>
  useQuery({
    queryKey: [...taskKeys.all, 'calendar', from, to],
    queryFn: ({ signal }) =>
      loadPages(
        { status: 'all', dueFrom: from, dueTo: to, sort: 'dueAt', order: 'asc' },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

/** Open recurring tasks that are due before a moment: their next occurrences may lie behind it. */
export const useSeriesBefore = (before: string, isNeeded: boolean) =>
  useQuery({
    queryKey: [...taskKeys.all, 'series', before],
    queryFn: async ({ signal }) => {
      const tasks = await loadPages(
        { status: 'open', dueTo: before, sort: 'dueAt', order: 'desc' },
        { signal, maxPages: seriesPages },
      );
      return tasks.filter(({ recurrence }) => recurrence !== null);
    },
    enabled: isNeeded,
    placeholderData: keepPreviousData,
  });
