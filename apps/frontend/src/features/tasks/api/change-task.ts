import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes, type Task, type TaskStatus } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { patchCachedTask, restoreTasks } from './cached-tasks';
import { taskKeys } from './task-keys';

/** One change of one task. */
export type TaskChange = { task: Task } & ({ status: TaskStatus } | { title: string });

const send = (change: TaskChange): Promise<Task> => {
  const params = { id: change.task.id };
  if ('title' in change) {
    return callRoute(routes.updateTask, { params, body: { title: change.title } });
  }
  return callRoute(change.status === 'done' ? routes.completeTask : routes.reopenTask, { params });
};

/**
 * Changes a task: the list shows it at once, and shows the old again when the change is refused.
 * @param onRefused hears of the change and of why it didn't happen
 */
export const useChangeTask = (onRefused: (change: TaskChange, error: Error) => void) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onMutate: ({ task, ...patch }) =>
      patchCachedTask(queryClient, task.id, (shown) => ({ ...shown, ...patch })),
    onError: (error, change, before) => {
      if (before !== undefined) restoreTasks(queryClient, before);
      onRefused(change, error);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: taskKeys.all }),
  });
};
