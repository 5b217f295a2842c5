import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Task } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { useToast } from '@/components/ui/toast';
import {
  changeCachedTasks,
  putCachedTasks,
  restoreCachedTasks,
  type CachedTaskChange,
} from './cached-tasks';
import { taskKeys } from './task-keys';
import { useInvalidateTasks } from './use-invalidate-tasks';
import { useUndo } from './use-undo';

/** Names what a change of tasks can be undone by. */
export const changeSetHeader = 'x-change-set-id';

export interface WrittenTasks {
  tasks: readonly Task[];
  /** Null when nothing changed. */
  changeSetId: string | null;
}

export interface TaskWrite<Variables> {
  send: (variables: Variables) => Promise<WrittenTasks>;
  /** What the screen shows until the answer is there. */
  expect: (variables: Variables) => CachedTaskChange;
  /** What happened, such as “Completed ‘buy milk’”; null says nothing. */
  describe: (variables: Variables) => string | null;
  /** What didn't happen. */
  describeRefusal: (variables: Variables) => string;
}

/**
 * A change of tasks that the screen shows at once. It offers to undo it, and when it is refused
 * shows what was there before and says why.
 */
export const useTaskWrite = <Variables>(write: TaskWrite<Variables>) => {
  const queryClient = useQueryClient();
  const invalidate = useInvalidateTasks();
  const { toast } = useToast();
  const { undo } = useUndo();
  return useMutation({
    mutationKey: taskKeys.all,
    mutationFn: write.send,
    onMutate: async (variables) => {
      // An answer on its way would overwrite the change with what was before it.
      await queryClient.cancelQueries({ queryKey: taskKeys.all });
      return changeCachedTasks(queryClient, write.expect(variables));
    },
    onSuccess: ({ tasks, changeSetId }, variables) => {
      putCachedTasks(queryClient, tasks);
      const title = write.describe(variables);
      if (changeSetId === null || title === null) return;
      toast({ title, action: { label: 'Undo', onSelect: () => undo(changeSetId) } });
    },
    onError: (error, variables, before) => {
      if (before !== undefined) restoreCachedTasks(queryClient, before);
      toast({
        tone: 'danger',
        title: write.describeRefusal(variables),
        description: ApiError.from(error).message,
      });
    },
    onSettled: invalidate,
  });
};
