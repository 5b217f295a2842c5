import { queryOptions } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { taskKeys } from './task-keys';

/** One task by its id, deleted ones too. */
export const getTaskOptions = (id: string) =>
  queryOptions({
    queryKey: taskKeys.detail(id),
    queryFn: ({ signal }) => callRoute(routes.getTask, { params: { id }, signal }),
  });
