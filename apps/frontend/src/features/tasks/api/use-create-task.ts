import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes, type CreateTask } from '@todo/contracts';
import { useRef } from 'react';
import { v4 as uuid } from 'uuid';
import { callRouteWithHeaders } from '@/api/call-route';
import { useToast } from '@/components/ui/toast';
import { addCachedTask } from './cached-tasks';
import { taskKeys } from './task-keys';
import { useInvalidateTasks } from './use-invalidate-tasks';
import { changeSetHeader } from './use-task-write';
import { useUndo } from './use-undo';

/**
 * Creates tasks, one after the other however fast they are written. Sending the same again after a
 * failure can't create it twice.
 * @param onRefused hears of what wasn't created, and why
 */
export const useCreateTask = (onRefused: (body: CreateTask, error: Error) => void) => {
  const queryClient = useQueryClient();
  const invalidate = useInvalidateTasks();
  const { toast } = useToast();
  const { undo } = useUndo();
  const keys = useRef(new Map<string, string>());
  return useMutation({
    mutationKey: taskKeys.all,
    scope: { id: 'create-task' },
    mutationFn: (body: CreateTask) => {
      const text = JSON.stringify(body);
      const key = keys.current.get(text) ?? uuid();
      keys.current.set(text, key);
      const headers = { 'idempotency-key': key };
      return callRouteWithHeaders(routes.createTask, { body, headers });
    },
    onSuccess: ({ data: task, headers }, body) => {
      keys.current.delete(JSON.stringify(body));
      addCachedTask(queryClient, task);
      const changeSetId = headers.get(changeSetHeader);
      if (changeSetId === null) return;
      const action = { label: 'Undo', onSelect: () => undo(changeSetId) };
      toast({ title: `Added “${task.title}”`, action });
    },
    onError: (error, body) => onRefused(body, error),
    onSettled: invalidate,
  });
};
