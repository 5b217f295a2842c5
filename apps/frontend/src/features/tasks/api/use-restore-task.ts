import { routes, type Task } from '@todo/contracts';
import { callRouteWithHeaders } from '@/api/call-route';
import { changeSetHeader, useTaskWrite } from './use-task-write';

/** Brings a deleted task back, with the subtasks that were deleted with it. */
export const useRestoreTask = () =>
  useTaskWrite<Task>({
    send: async ({ id }) => {
      const { data, headers } = await callRouteWithHeaders(routes.restoreTask, { params: { id } });
      return { tasks: [data], changeSetId: headers.get(changeSetHeader) };
    },
    expect: () => (shown) => shown,
    describe: ({ title }) => `Restored “${title}”`,
    describeRefusal: ({ title }) => `“${title}” wasn’t restored`,
  });
