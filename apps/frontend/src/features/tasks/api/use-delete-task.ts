import { routes, type Task } from '@todo/contracts';
import { callRouteWithHeaders } from '@/api/call-route';
import { changeSetHeader, useTaskWrite } from './use-task-write';

/** Deletes a task with its subtasks. They leave the lists at once, and can be brought back. */
export const useDeleteTask = () =>
  useTaskWrite<Task>({
    send: async (task) => {
      const params = { id: task.id };
      const { headers } = await callRouteWithHeaders(routes.deleteTask, { params });
      return { tasks: [], changeSetId: headers.get(changeSetHeader) };
    },
    expect: (task) => (shown) =>
      shown.id === task.id || shown.parentId === task.id ? null : shown,
    describe: (task) => `Deleted “${task.title}”`,
    describeRefusal: (task) => `“${task.title}” wasn’t deleted`,
  });
