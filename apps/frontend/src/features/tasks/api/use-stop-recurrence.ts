import { routes, type Task } from '@todo/contracts';
import { callRouteWithHeaders } from '@/api/call-route';
import { changeSetHeader, useTaskWrite } from './use-task-write';

/** Ends a series; the task itself stays. */
export const useStopRecurrence = () =>
  useTaskWrite<Task>({
    send: async ({ id }) => {
      const params = { id };
      const { data, headers } = await callRouteWithHeaders(routes.stopRecurrence, { params });
      return { tasks: [data], changeSetId: headers.get(changeSetHeader) };
    },
    expect: (task) => (shown) => (shown.id === task.id ? { ...shown, recurrence: null } : shown),
    describe: ({ title }) => `“${title}” no longer repeats`,
    describeRefusal: ({ title }) => `“${title}” still repeats`,
  });
