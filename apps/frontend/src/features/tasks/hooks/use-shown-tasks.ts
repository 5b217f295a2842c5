import type { Task } from '@todo/contracts';
import { useMemo } from 'react';
import type { TasksSearch } from '@/paths';
import { useTasks } from '../api/list-tasks';
import type { TaskListQuery } from '../api/task-keys';
import { dayOf } from '../model/due';
import { listQueryOf } from '../model/list-search';
import { dueDayOf, rowsOf, type ListGrouping, type ListRow } from '../model/list-rows';
import { useToday } from './use-today';

const groupingOf = (view: string | undefined, query: TaskListQuery): ListGrouping => {
  const past = (query.status ?? 'open') === 'open' ? 'Overdue' : 'Earlier';
  const isByDay = view === 'upcoming' && query.sort === 'dueAt';
  if (query.sort === 'position') return { by: 'none', past };
  return { by: view === 'today' ? 'today' : isByDay ? 'day' : 'none', past };
};

/** Puts a task that was just moved where it will be once the list is loaded again. */
const byPosition = (tasks: Task[], order: TaskListQuery['order']): Task[] => {
  const sign = order === 'desc' ? -1 : 1;
  return tasks.sort((a, b) => {
    const [first, second] = a.position === b.position ? [a.id, b.id] : [a.position, b.position];
    return first < second ? -sign : sign;
  });
};

/**
 * The tasks of the list on the screen.
 * @param pinned stays in it whatever becomes of it, as it is being rewritten
 */
export const useShownTasks = (search: TasksSearch, pinned: Task | null) => {
  const today = useToday();
  const query = useMemo(() => listQueryOf(search, today), [search, today]);
  const list = useTasks(query);
  const { view } = search;

  const tasks = useMemo(() => {
    const loaded = list.data?.pages.flatMap((page) => page.items) ?? [];
    // The service is asked for a little more than today where today ends later there.
    const isShown = (task: Task): boolean =>
      view !== 'today' || (dueDayOf(task) ?? '') <= dayOf(today);
    const once = new Map(loaded.filter(isShown).map((task) => [task.id, task]));
    const shown = [...once.values()];
    if (pinned !== null && !once.has(pinned.id)) shown.unshift(pinned);
    return query.sort === 'position' ? byPosition(shown, query.order) : shown;
  }, [list.data, view, today, pinned, query]);

  const rows = useMemo<ListRow[]>(
    () => rowsOf(tasks, groupingOf(view, query), today),
    [tasks, view, query, today],
  );
  const shown = useMemo(
    () => rows.flatMap((row) => (row.kind === 'task' ? [row.task] : [])),
    [rows],
  );
  return { query, list, rows, tasks: shown, today };
};
