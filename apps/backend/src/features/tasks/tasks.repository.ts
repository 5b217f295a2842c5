import {
  and,
  arrayOverlaps,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
} from 'drizzle-orm';
import { sql, type SQL } from 'drizzle-orm';
import type { ListTasksQuery } from '@todo/contracts';
import type { Database, Executor, Transaction } from '../../database/database';
import type { CursorPosition } from '../../paging/cursor';
import { users } from '../auth/auth.schema';
import type { NewTask } from './tasks.changes';
import { taskChanges, tasks, type TaskRow } from './tasks.schema';
import { sortKeys } from './tasks.sorting';
import { foldCase, tagKeysOf } from './tasks.text';

export type TasksRepository = ReturnType<typeof createTasksRepository>;
export type NewTaskChange = typeof taskChanges.$inferInsert;

/** A statement takes 65,535 parameters at most. */
const chunkSize = 1000;

const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );

/** One parameter however many there are. */
const isOneOf = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column} = any(${`{${ids.join(',')}}`}::uuid[])`;

const statusFilters: Record<ListTasksQuery['status'], SQL | undefined> = {
  open: and(eq(tasks.status, 'open'), isNull(tasks.deletedAt)),
  done: and(eq(tasks.status, 'done'), isNull(tasks.deletedAt)),
  deleted: isNotNull(tasks.deletedAt),
  all: isNull(tasks.deletedAt),
};

const filterOf = (userId: string, query: ListTasksQuery): SQL | undefined =>
  and(
    eq(tasks.userId, userId),
    statusFilters[query.status],
    query.q ? sql`strpos(${tasks.searchText}, ${foldCase(query.q)}) > 0` : undefined,
    query.tag ? arrayOverlaps(tasks.tagKeys, tagKeysOf(query.tag)) : undefined,
    query.priority ? inArray(tasks.priority, query.priority) : undefined,
    query.dueFrom ? gte(tasks.dueSort, new Date(query.dueFrom)) : undefined,
    query.dueTo ? lt(tasks.dueSort, new Date(query.dueTo)) : undefined,
    query.parentId ? eq(tasks.parentId, query.parentId) : undefined,
  );

/** The rows behind a cursor: nulls come last in both orders, ties go by id. */
const afterOf = ({ sort, order }: ListTasksQuery, { key, id }: CursorPosition): SQL => {
  const { expression, type } = sortKeys[sort];
  const beyond = sql.raw(order === 'asc' ? '>' : '<');
  if (key === null) return sql`(${expression} is null and ${tasks.id} ${beyond} ${id}::uuid)`;
  const row = sql`(${expression}, ${tasks.id}) ${beyond} (${key}::${type}, ${id}::uuid)`;
  return sort === 'dueAt' ? sql`(${row} or ${expression} is null)` : row;
};

/** SQL of tasks; every `where` names the owner. */
export const createTasksRepository = (database: Database) => ({
  /** Rows in order, each with its sort key as a cursor carries it. */
  list: async (userId: string, query: ListTasksQuery, after: CursorPosition | null) => {
    const { expression } = sortKeys[query.sort];
    const direction = query.order === 'asc' ? asc : desc;
    return database
      .select({ row: tasks, sortKey: sql<string | null>`${expression}::text` })
      .from(tasks)
      .where(and(filterOf(userId, query), after ? afterOf(query, after) : undefined))
      .orderBy(sql`${direction(expression)} nulls last`, direction(tasks.id))
      .limit(query.limit + 1);
  },

  findById: async (
    userId: string,
    id: string,
    executor: Executor = database,
  ): Promise<TaskRow | undefined> => {
    const [row] = await executor
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), eq(tasks.id, id)));
    return row;
  },

  /** Holds back every other writer of this person's tasks until the transaction ends. */
  lockOwner: async (userId: string, transaction: Transaction): Promise<boolean> => {
    const rows = await transaction
      .select({ id: users.id })
      .from(users)
      .where(eq(users.id, userId))
      .for('no key update');
    return rows.length > 0;
  },

  lastPosition: async (userId: string, transaction: Transaction): Promise<string | null> => {
    const [row] = await transaction
      .select({ position: tasks.position })
      .from(tasks)
      .where(eq(tasks.userId, userId))
      .orderBy(desc(tasks.position))
      .limit(1);
    return row?.position ?? null;
  },

  /** The task and everything below it that is not deleted, the task first. */
  findTree: async (userId: string, id: string, transaction: Transaction): Promise<TaskRow[]> => {
    const tree = sql`(with recursive tree(id) as (
      select ${id}::uuid
      union
      select child.id from ${tasks} child join tree on child.parent_id = tree.id
      where child.user_id = ${userId} and child.deleted_at is null
    ) select id from tree)`;
    return transaction
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), isNull(tasks.deletedAt), sql`${tasks.id} in ${tree}`))
      .orderBy(sql`${tasks.id} <> ${id}`, tasks.id);
  },

  /** Whether `id` is `ancestorId` or lies below it. */
  isWithin: async (
    userId: string,
    { id, ancestorId }: { id: string; ancestorId: string },
    transaction: Transaction,
  ): Promise<boolean> => {
    const result = await transaction.execute<{ within: boolean }>(sql`
      with recursive line(id, parent_id) as (
        select id, parent_id from ${tasks} where id = ${id} and user_id = ${userId}
        union
        select parent.id, parent.parent_id from ${tasks} parent
        join line on parent.id = line.parent_id where parent.user_id = ${userId}
      ) select exists (select 1 from line where id = ${ancestorId}) as within`);
    return result.rows[0]?.within ?? false;
  },

  insertAll: async (rows: NewTask[], transaction: Transaction): Promise<TaskRow[]> => {
    const stored: TaskRow[] = [];
    for (const chunk of chunksOf(rows)) {
      stored.push(...(await transaction.insert(tasks).values(chunk).returning()));
    }
    return stored;
  },

  /** Stores the new state of a task. */
  replace: async (task: TaskRow, transaction: Transaction): Promise<TaskRow> => {
    const { id, userId } = task;
    const fields: Partial<TaskRow> = { ...task };
    // The database computes it.
    delete fields.dueSort;
    const [row] = await transaction
      .update(tasks)
      .set(fields)
      .where(and(eq(tasks.userId, userId), eq(tasks.id, id)))
      .returning();
    if (!row) throw new Error('an update of a locked task answered no row');
    return row;
  },

  /** Deletes or restores tasks. */
  setDeletedAt: async (
    userId: string,
    { ids, deletedAt, now }: { ids: readonly string[]; deletedAt: Date | null; now: Date },
    transaction: Transaction,
  ): Promise<TaskRow[]> =>
    transaction
      .update(tasks)
      .set({ deletedAt, updatedAt: now, version: sql`${tasks.version} + 1` })
      .where(and(eq(tasks.userId, userId), isOneOf(sql`${tasks.id}`, ids)))
      .returning(),

  insertChanges: async (changes: NewTaskChange[], transaction: Transaction): Promise<void> => {
    for (const chunk of chunksOf(changes)) await transaction.insert(taskChanges).values(chunk);
  },
});
