import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Task, UpdateTask } from '@todo/contracts';
import { listTasksOptions } from '../api/list-tasks';
import { useChangeTask } from '../api/use-change-task';
import type { BoardColumn } from '../model/board';
import { queryOf } from './use-board-lists';

/** Lets the list of the new column have the task, so that loading the old one doesn't lose it. */
const listIn = (client: QueryClient, column: BoardColumn, task: Task): void => {
  client.setQueryData(listTasksOptions(queryOf(column)).queryKey, (pages) => {
    const [first, ...rest] = pages?.pages ?? [];
    if (pages === undefined || first === undefined) return pages;
    if (pages.pages.some(({ items }) => items.some(({ id }) => id === task.id))) return pages;
    return { ...pages, pages: [{ ...first, items: [...first.items, task] }, ...rest] };
  });
};

/** Changes cards at once; they go back with a message when the service refuses. */
export const useMoveCard = () => {
  const queryClient = useQueryClient();
  const { mutate } = useChangeTask();
  /** @param column where it goes; undefined where the board has no such column */
  return (task: Task, patch: UpdateTask, column: BoardColumn | undefined): void => {
    if (column !== undefined) listIn(queryClient, column, task);
    mutate({ task, patch });
  };
};
