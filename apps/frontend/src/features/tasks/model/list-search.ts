import { ViewQuerySchema, type TaskSort, type ViewQuery } from '@todo/contracts';
import type { TasksSearch } from '@/paths';
import type { TaskListQuery } from '../api/task-keys';
import { dayFromNow, dayOf } from './due';

const single = ['status', 'q', 'due', 'dueFrom', 'dueTo', 'sort', 'order'] as const;
const several = ['tag', 'priority'] as const;

/** What the list shall show, as the address says it. What makes no sense there is left out. */
export const readListSearch = (parameters: URLSearchParams): TasksSearch => {
  const values: [string, unknown][] = [
    ...single.map((name): [string, unknown] => [name, parameters.get(name) ?? undefined]),
    ...several.map((name): [string, unknown] => [name, parameters.getAll(name)]),
  ];
  const search: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const isEmpty = value === undefined || value === '' || (value as string[]).length === 0;
    if (!isEmpty && ViewQuerySchema.safeParse({ [name]: value }).success) search[name] = value;
  }
  const view = parameters.get('view');
  return { ...(search as TasksSearch), ...(view !== null && view !== '' && { view }) };
};

/** What the address says beside the list, such as the open task, stays. */
export const writeListSearch = (url: URL, search: TasksSearch): URL => {
  const next = new URL(url);
  for (const name of ['view', ...single, ...several]) next.searchParams.delete(name);
  for (const [name, value] of Object.entries(search)) {
    for (const each of [value ?? []].flat()) {
      if (each !== '') next.searchParams.append(name, each);
    }
  }
  return next;
};

const byDue: TaskListQuery = { sort: 'dueAt', order: 'asc' };

const queryOfView = (view: string | undefined, today: Date): TaskListQuery => {
  switch (view) {
    case 'today':
      return { ...byDue, dueTo: startOfTomorrow(today) };
    case 'upcoming':
      return { ...byDue, due: 'upcoming' };
    case 'overdue':
      return { ...byDue, due: 'overdue' };
    case 'no-date':
      return { due: 'none' };
    default:
      return {};
  }
};

const startOfTomorrow = (today: Date): string =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).toISOString();

/** The query of the service for what the address says. */
export const listQueryOf = ({ view, ...query }: TasksSearch, today: Date): TaskListQuery => ({
  ...queryOfView(view, today),
  ...(query.sort !== undefined && { order: naturalOrder(query.sort) }),
  ...(query as TaskListQuery),
});

/** What a kept view says, so that it shows the same on any day. */
export const viewQueryOf = ({ view, ...query }: TasksSearch): ViewQuery =>
  view === 'today'
    ? { due: 'today', sort: 'dueAt', order: 'asc', ...query }
    : { ...(queryOfView(view, new Date()) as ViewQuery), ...query };

/** In which direction a list is sorted at first: the newest and the most pressing come first. */
export const naturalOrder = (sort: TaskSort): 'asc' | 'desc' =>
  sort === 'title' || sort === 'dueAt' || sort === 'position' ? 'asc' : 'desc';

/** How many filters narrow the list down, beyond what its view says. */
export const countFilters = ({ tag = [], priority = [] }: TasksSearch): number =>
  tag.length + priority.length;

/** What a task gets that is added here, so that it shows up here. */
export const defaultsForNew = (
  search: TasksSearch,
  now: Date,
): { dueDate?: string; tags?: string[] } => ({
  ...(search.view === 'today' && { dueDate: dayOf(now) }),
  ...(search.view === 'upcoming' && { dueDate: dayFromNow(1, now) }),
  ...(search.tag?.length === 1 && { tags: search.tag }),
});
