import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes, type CreateTask } from '@todo/contracts';
import { useRef } from 'react';
import { v4 as uuid } from 'uuid';
import { callRoute } from '@/api/call-route';
import { addCachedTask } from './cached-tasks';
import { taskKeys } from './task-keys';

/**
 * Creates tasks, one after the other however fast they are written. Sending the same again after a
 * failure can't create it twice.
 * @param onRefused hears of what wasn't created, and why
 */
export const useCreateTask = (onRefused: (body: CreateTask, error: Error) => void) => {
  const queryClient = useQueryClient();
  const keys = useRef(new Map<string, string>());
  return useMutation({
    scope: { id: 'create-task' },
    mutationFn: (body: CreateTask) => {
      const text = JSON.stringify(body);
      const key = keys.current.get(text) ?? uuid();
      keys.current.set(text, key);
      return callRoute(routes.createTask, { body, headers: { 'idempotency-key': key } });
    },
    onSuccess: (task, body) => {
      keys.current.delete(JSON.stringify(body));
      addCachedTask(queryClient, task);
      void queryClient.invalidateQueries({ queryKey: taskKeys.all });
    },
    onError: (error, body) => onRefused(body, error),
  });
};
