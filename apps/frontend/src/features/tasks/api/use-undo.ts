import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { useCallback } from 'react';
import { ApiError } from '@/api/api-error';
import { callRoute } from '@/api/call-route';
import { useToast } from '@/components/ui/toast';
import { putCachedTasks } from './cached-tasks';
import { taskKeys } from './task-keys';
import { useInvalidateTasks } from './use-invalidate-tasks';

/** Reverts a change set, without an id the newest of the person, and tells how that went. */
export const useUndo = () => {
  const queryClient = useQueryClient();
  const invalidate = useInvalidateTasks();
  const { toast } = useToast();
  const { mutate, isPending } = useMutation({
    mutationKey: taskKeys.all,
    mutationFn: ({ changeSetId }: { changeSetId?: string | undefined; isRedo?: boolean }) =>
      callRoute(routes.undo, { body: changeSetId === undefined ? {} : { changeSetId } }),
    onSuccess: ({ changeSetId, items }, { isRedo = false }) => {
      putCachedTasks(queryClient, items);
      toast({
        title: isRedo ? 'Done again' : 'Undone',
        action: isRedo
          ? undefined
          : { label: 'Redo', onSelect: () => mutate({ changeSetId, isRedo: true }) },
      });
    },
    onError: (error) => {
      const { code, message } = ApiError.from(error);
      if (code === 'not_found') toast({ title: 'There is nothing to undo' });
      else toast({ tone: 'danger', title: 'That wasn’t undone', description: message });
    },
    onSettled: invalidate,
  });
  return {
    undo: useCallback((changeSetId?: string) => mutate({ changeSetId }), [mutate]),
    isPending,
  };
};
