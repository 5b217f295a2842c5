import { queryOptions } from '@tanstack/react-query';
import { routes, type Task } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { taskKeys } from './task-keys';

const pageSize = 200;

/** All open and done tasks right below a task, in manual order. */
export const listSubtasksOptions = (parentId: string) =>
  queryOptions({
    queryKey: [...taskKeys.all, 'subtasks', parentId] as const,
    queryFn: async ({ signal }): Promise<Task[]> => {
      const query = {
        parentId,
        status: 'all',
        sort: 'position',
        order: 'asc',
        limit: pageSize,
      } as const;
      const tasks: Task[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: Task[]; nextCursor: string | null } = await callRoute(
          routes.listTasks,
          { query: { ...query, ...(cursor !== null && { cursor }) }, signal },
        );
        tasks.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return tasks;
    },
  });
