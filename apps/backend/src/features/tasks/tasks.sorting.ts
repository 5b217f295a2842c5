import { sql, type SQL } from 'drizzle-orm';
import type { TaskSort } from '@todo/contracts';
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
