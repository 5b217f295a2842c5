import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Task, TaskPage } from '@todo/contracts';
import { fitsList } from '../model/fits-list';
import { taskKeys, type TaskListQuery } from './task-keys';

/** What stood in the caches before a change. */
export type TaskSnapshot = [QueryKey, unknown][];

/** What becomes of a task; null takes it out of the lists. */
export type CachedTaskChange = (task: Task) => Task | null;

type Pages = InfiniteData<TaskPage, string | null>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTask = (value: unknown): value is Task =>
  isRecord(value) && typeof value['title'] === 'string' && typeof value['version'] === 'number';

/** Reaches every task in whatever shape a query keeps them: pages, a page, a list, one task. */
const changeIn = (data: unknown, change: CachedTaskChange): unknown => {
  if (isTask(data)) return change(data) ?? data;
  if (Array.isArray(data)) {
    const items: unknown[] = data;
    return items.flatMap((item) =>
      isTask(item) ? (change(item) ?? []) : [changeIn(item, change)],
    );
  }
  if (!isRecord(data)) return data;
  if (Array.isArray(data['pages'])) return { ...data, pages: changeIn(data['pages'], change) };
  if (Array.isArray(data['items'])) return { ...data, items: changeIn(data['items'], change) };
  return data;
};

/**
 * Changes tasks wherever they are on the screen, at once.
 * @returns what stood there before, for `restoreCachedTasks`
 */
export const changeCachedTasks = (client: QueryClient, change: CachedTaskChange): TaskSnapshot => {
  const before = client.getQueriesData({ queryKey: taskKeys.all });
  for (const [key, data] of before) {
    if (data !== undefined) client.setQueryData(key, changeIn(data, change));
  }
  return before;
};

/** Puts back what `changeCachedTasks` found. */
export const restoreCachedTasks = (client: QueryClient, before: TaskSnapshot): void => {
  for (const [key, data] of before) client.setQueryData(key, data);
};

/** Shows tasks as an answer tells of them. Deleted ones leave the lists, restored ones the trash. */
export const putCachedTasks = (client: QueryClient, tasks: readonly Task[]): void => {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  changeCachedTasks(client, (shown) => {
    const told = byId.get(shown.id);
    if (told === undefined || told.version < shown.version) return shown;
    return (told.deletedAt === null) === (shown.deletedAt === null) ? told : null;
  });
  for (const task of tasks) client.setQueryData(taskKeys.detail(task.id), task);
};

/** Shows a new task at the top of the lists where the newest stand first and it belongs. */
export const addCachedTask = (client: QueryClient, task: Task): void => {
  const lists = client.getQueriesData<Pages>({ queryKey: ['tasks', 'list'] });
  for (const [key, pages] of lists) {
    const [first, ...rest] = pages?.pages ?? [];
    if (pages === undefined || first === undefined) continue;
    const query = (key[2] ?? {}) as TaskListQuery;
    const isNewestFirst = (query.sort ?? 'createdAt') === 'createdAt' && query.order !== 'asc';
    const isThere = first.items.some((item) => item.id === task.id);
    if (!isNewestFirst || isThere || !fitsList(task, query)) continue;
    client.setQueryData<Pages>(key, {
      ...pages,
      pages: [{ ...first, items: [task, ...first.items] }, ...rest],
    });
  }
};
