import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes, type CreateTask } from '@todo/contracts';
import { useRef } from 'react';
import { v4 as uuid } from 'uuid';
import { callRoute } from '@/api/call-route';
import { addCachedTask } from './cached-tasks';
import { taskKeys } from './task-keys';

/** Creates a task. Sending the same again after a failure can't create it twice. */
export const useCreateTask = () => {
  const queryClient = useQueryClient();
  const attempt = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (body: CreateTask) => {
      const text = JSON.stringify(body);
      if (attempt.current.body !== text) attempt.current = { body: text, key: uuid() };
      return callRoute(routes.createTask, {
        body,
        headers: { 'idempotency-key': attempt.current.key },
      });
    },
    onSuccess: (task) => {
      attempt.current = { body: '', key: '' };
      addCachedTask(queryClient, task);
      void queryClient.invalidateQueries({ queryKey: taskKeys.all });
    },
  });
};
