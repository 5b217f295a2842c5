import { asc, desc, sql, type SQL } from 'drizzle-orm';
import type { ListTasksQuery, TaskSort } from '@todo/contracts';
import type { CursorPosition } from '../../paging/cursor';
import { tasks } from './tasks.schema';

/** By what a list is sorted, and as what PostgreSQL type a cursor's text is read back. */
interface SortKey {
  expression: SQL;
  type: SQL;
}

const instantType = sql.raw('timestamptz');

export const sortKeys: Record<TaskSort, SortKey> = {
  createdAt: { expression: sql`${tasks.createdAt}`, type: instantType },
  updatedAt: { expression: sql`${tasks.updatedAt}`, type: instantType },
  dueAt: { expression: sql`${tasks.dueSort}`, type: instantType },
  priority: { expression: sql`${tasks.priority}`, type: sql.raw('task_priority') },
  title: { expression: sql`(lower(${tasks.title}) collate "C")`, type: sql.raw('text') },
  position: { expression: sql`${tasks.position}`, type: sql.raw('text') },
};

type Order = Pick<ListTasksQuery, 'sort' | 'order'>;

// Only a due may be missing; asking for it elsewhere would keep an index from giving the order.
const mayBeNull = (sort: TaskSort): boolean => sort === 'dueAt';

/** Nulls come last in both orders, ties go by id. */
export const orderOf = ({ sort, order }: Order): SQL[] => {
  const direction = order === 'asc' ? asc : desc;
  const key = direction(sortKeys[sort].expression);
  return [mayBeNull(sort) ? sql`${key} nulls last` : key, direction(tasks.id)];
};

/** The rows behind a cursor. */
export const afterOf = ({ sort, order }: Order, { key, id }: CursorPosition): SQL => {
  const { expression, type } = sortKeys[sort];
  const beyond = sql.raw(order === 'asc' ? '>' : '<');
  if (key === null) return sql`(${expression} is null and ${tasks.id} ${beyond} ${id}::uuid)`;
  const row = sql`(${expression}, ${tasks.id}) ${beyond} (${key}::${type}, ${id}::uuid)`;
  return mayBeNull(sort) ? sql`(${row} or ${expression} is null)` : row;
};
