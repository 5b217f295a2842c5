import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { routes, type Change } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

/** How a change set stands, as far as the newest changes tell. */
export interface ChangeSetState {
  isUndone: boolean;
  /** The undoing, by whose own undoing the change set stands again. */
  undoneBy: string | null;
}

const newestChanges = 200;
const aboutTasks = [['tasks'], ['changes'], ['stats'], ['tags']];

const stateIn = (changes: readonly Change[], id: string): ChangeSetState => {
  const undoneBy = changes.find(({ undoes, undone }) => undoes === id && !undone);
  return {
    isUndone: changes.some(({ changeSetId, undone }) => changeSetId === id && undone),
    undoneBy: undoneBy?.changeSetId ?? null,
  };
};

/** Whether what an answer changed stands; unknown until it was read. */
export const useChangeSetState = (id: string): ChangeSetState | undefined =>
  useQuery({
    queryKey: ['changes', 'newest'],
    queryFn: ({ signal }) =>
      callRoute(routes.listChanges, { query: { limit: newestChanges }, signal }),
    select: ({ items }) => stateIn(items, id),
  }).data;

/** Takes a change set back, or an undoing. What is on the screen is read again before it is done. */
export const useUndoChangeSet = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: ['tasks'],
    mutationFn: (changeSetId: string) => callRoute(routes.undo, { body: { changeSetId } }),
    onSettled: () =>
      Promise.all(aboutTasks.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
};
