import {
  taskPriorities,
  type ListTasksQuery,
  type Stats,
  type Task,
  type TaskPriority,
  type UpdateTask,
} from '@todo/contracts';
import { priorityNames } from './priorities';
import { byRank } from './rank';

/** By what the columns tell tasks apart. */
export const groupings = ['status', 'priority'] as const;
export type Grouping = (typeof groupings)[number];

export interface BoardColumn {
  /** A status or a priority. */
  id: string;
  name: string;
  /** Which tasks it lists. */
  query: Pick<ListTasksQuery, 'status' | 'sort' | 'order'> & { priority?: TaskPriority[] };
  /** What a task becomes by moving here. */
  patch: Pick<UpdateTask, 'status' | 'priority'>;
  /** Whether the person orders it; else the newest is first. */
  isRanked: boolean;
}

const ranked = { status: 'open', sort: 'position', order: 'asc' } as const;

const statusColumns: BoardColumn[] = [
  { id: 'open', name: 'Open', query: ranked, patch: { status: 'open' }, isRanked: true },
  {
    id: 'done',
    name: 'Done',
    query: { status: 'done', sort: 'updatedAt', order: 'desc' },
    patch: { status: 'done' },
    isRanked: false,
  },
];

const priorityColumns: BoardColumn[] = taskPriorities.map((priority) => ({
  id: priority,
  name: priorityNames[priority],
  query: { ...ranked, priority: [priority] },
  patch: { priority },
  isRanked: true,
}));

export const boardColumns: Record<Grouping, readonly BoardColumn[]> = {
  status: statusColumns,
  priority: priorityColumns,
};

/** The column of a task; null where the board doesn't show it. */
const columnIdOf = (grouping: Grouping, task: Task): string | null => {
  if (task.deletedAt !== null) return null;
  if (grouping === 'status') return task.status;
  return task.status === 'open' ? task.priority : null;
};

/** One column with its tasks in order. */
export interface FilledColumn {
  column: BoardColumn;
  cards: Task[];
}

/** A task that was just ticked off is the newest before the service says so. */
const changedAt = ({ updatedAt, completedAt }: Task): number =>
  Math.max(Date.parse(updatedAt), Date.parse(completedAt ?? updatedAt));

const newestFirst = (one: Task, other: Task): number =>
  changedAt(other) - changedAt(one) || byRank(one, other);

/**
 * Deals tasks out to columns by what they are now, whichever column's list brought them: a task
 * that has just changed stands in its new column before that is loaded again.
 */
export const fillColumns = (
  grouping: Grouping,
  lists: readonly (readonly Task[])[],
): FilledColumn[] => {
  const newest = new Map<string, Task>();
  for (const task of lists.flat()) {
    const known = newest.get(task.id);
    if (known === undefined || known.version < task.version) newest.set(task.id, task);
  }
  const columns = boardColumns[grouping].map((column) => ({ column, cards: [] as Task[] }));
  for (const task of newest.values()) {
    const id = columnIdOf(grouping, task);
    columns.find(({ column }) => column.id === id)?.cards.push(task);
  }
  for (const { column, cards } of columns) cards.sort(column.isRanked ? byRank : newestFirst);
  return columns;
};

/** How many tasks a column has in all, the ones that aren't loaded too. */
export const totalOf = (grouping: Grouping, columnId: string, stats: Stats): number => {
  if (grouping === 'priority') {
    return stats.byPriority.find(({ priority }) => priority === columnId)?.open ?? 0;
  }
  if (columnId === 'open') return stats.open;
  return stats.byPriority.reduce((sum, { done }) => sum + done, 0);
};
