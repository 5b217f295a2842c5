import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Task, TaskPage } from '@todo/contracts';
import { taskKeys, type TaskFilter } from './task-keys';

type Pages = InfiniteData<TaskPage, string | null>;
export type TaskSnapshot = [QueryKey, Pages | undefined][];

const mapItems = (pages: Pages, map: (items: Task[]) => Task[]): Pages => ({
  ...pages,
  pages: pages.pages.map((page) => ({ ...page, items: map(page.items) })),
});

const lists = (client: QueryClient) =>
  client.getQueriesData<Pages>({ queryKey: [...taskKeys.all, 'list'] });

/**
 * Changes a task in every list on the screen at once.
 * @returns what stood there before, for `restoreTasks`.
 */
export const patchCachedTask = async (
  client: QueryClient,
  id: string,
  patch: (task: Task) => Task,
): Promise<TaskSnapshot> => {
  // An answer on its way would overwrite the change with what was before it.
  await client.cancelQueries({ queryKey: taskKeys.all });
  const before = lists(client);
  for (const [key, pages] of before) {
    if (pages === undefined) continue;
    client.setQueryData<Pages>(
      key,
      mapItems(pages, (items) => items.map((item) => (item.id === id ? patch(item) : item))),
    );
  }
  return before;
};

/** Puts back what `patchCachedTask` found. */
export const restoreTasks = (client: QueryClient, before: TaskSnapshot): void => {
  for (const [key, pages] of before) client.setQueryData(key, pages);
};

/** Takes a task that is gone out of every list. */
export const dropCachedTask = (client: QueryClient, id: string): void => {
  for (const [key, pages] of lists(client)) {
    if (pages === undefined) continue;
    client.setQueryData<Pages>(
      key,
      mapItems(pages, (items) => items.filter((item) => item.id !== id)),
    );
  }
};

/** Shows a new task at the top of the lists that it belongs to. */
export const addCachedTask = (client: QueryClient, task: Task): void => {
  for (const filter of ['open', 'all'] satisfies TaskFilter[]) {
    client.setQueryData<Pages>(taskKeys.list(filter), (pages) => {
      const [first, ...rest] = pages?.pages ?? [];
      if (pages === undefined || first === undefined) return pages;
      return { ...pages, pages: [{ ...first, items: [task, ...first.items] }, ...rest] };
    });
  }
};
