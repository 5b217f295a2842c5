import { routes, type Task } from '@todo/contracts';
import { callRouteWithHeaders } from '@/api/call-route';
import { changeSetHeader, useTaskWrite } from './use-task-write';

/** Moves a recurring task to its next occurrence. When that is, only the service knows. */
export const useSkipTask = () =>
  useTaskWrite<Task>({
    send: async ({ id }) => {
      const { data, headers } = await callRouteWithHeaders(routes.skipTask, { params: { id } });
      return { tasks: [data], changeSetId: headers.get(changeSetHeader) };
    },
    expect: () => (shown) => shown,
    describe: ({ title }) => `Skipped “${title}” this time`,
    describeRefusal: ({ title }) => `“${title}” wasn’t skipped`,
  });
