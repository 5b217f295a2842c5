import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keysAboutTasks, taskKeys } from './task-keys';

/** Loads everything about tasks again, once the last of several changes is through. */
export const useInvalidateTasks = (): (() => void) => {
  const queryClient = useQueryClient();
  return useCallback(() => {
    // While another change is under way its answer would not be in what is loaded.
    if (queryClient.isMutating({ mutationKey: taskKeys.all }) > 1) return;
    for (const queryKey of keysAboutTasks) void queryClient.invalidateQueries({ queryKey });
  }, [queryClient]);
};
