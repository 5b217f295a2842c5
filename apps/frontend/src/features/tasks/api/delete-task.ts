import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes, type Task } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { dropCachedTask } from './cached-tasks';
import { taskKeys } from './task-keys';

/** Deletes a task; it stays on the screen until it is really gone. */
export const useDeleteTask = (onRefused: (task: Task, error: Error) => void) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (task: Task) => callRoute(routes.deleteTask, { params: { id: task.id } }),
    onSuccess: (_, task) => dropCachedTask(queryClient, task.id),
    onError: (error, task) => onRefused(task, error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: taskKeys.all }),
  });
};
