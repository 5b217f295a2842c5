import { and, desc, eq, gt, isNotNull, isNull, not, sql } from 'drizzle-orm';
import type { ListTasksQuery } from '@todo/contracts';
import type { Database, Executor, Transaction } from '../../database/database';
import { idArray, isOneOf } from '../../database/ids';
import type { CursorPosition } from '../../paging/cursor';
import type { NewTask } from './tasks.changes';
import { filterOf, type Clock } from './tasks.filters';
import { taskChanges, tasks, type TaskRow } from './tasks.schema';
import { afterOf, orderOf, sortKeys } from './tasks.sorting';

export type TasksRepository = ReturnType<typeof createTasksRepository>;
export type NewTaskChange = typeof taskChanges.$inferInsert;

/** A statement takes 65,535 parameters at most. */
const chunkSize = 1000;

const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );

/** SQL of tasks; every `where` names the owner. */
export const createTasksRepository = (database: Database) => ({
  /** Rows in order, each with its sort key as a cursor carries it; one more than the limit. */
  list: async (
    { userId, ...clock }: Clock & { userId: string },
    query: ListTasksQuery,
    after: CursorPosition | null,
  ) => {
    const { expression } = sortKeys[query.sort];
    return database
      .select({ row: tasks, sortKey: sql<string | null>`${expression}::text` })
      .from(tasks)
      .where(and(filterOf(userId, query, clock), after ? afterOf(query, after) : undefined))
      .orderBy(...orderOf(query))
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

  lastPosition: async (userId: string, transaction: Transaction): Promise<string | null> => {
    const [row] = await transaction
      .select({ position: tasks.position })
      .from(tasks)
      .where(eq(tasks.userId, userId))
      .orderBy(desc(tasks.position))
      .limit(1);
    return row?.position ?? null;
  },

  /** The rank behind another that is taken next; null behind the last. */
  nextPosition: async (
    userId: string,
    position: string,
    transaction: Transaction,
  ): Promise<string | null> => {
    const [row] = await transaction
      .select({ position: tasks.position })
      .from(tasks)
      .where(and(eq(tasks.userId, userId), gt(tasks.position, position)))
      .orderBy(tasks.position)
      .limit(1);
    return row?.position ?? null;
  },

  hasPosition: async (
    userId: string,
    position: string,
    transaction: Transaction,
  ): Promise<boolean> => {
    const rows = await transaction
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.userId, userId), eq(tasks.position, position)))
      .limit(1);
    return rows.length > 0;
  },

  findByIds: async (
    userId: string,
    ids: readonly string[],
    transaction: Transaction,
  ): Promise<TaskRow[]> =>
    transaction
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), isOneOf(tasks.id, ids))),

  /** Whether a task has a next occurrence that is not deleted. */
  hasSuccessor: async (userId: string, id: string, transaction: Transaction): Promise<boolean> => {
    const rows = await transaction
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.userId, userId), eq(tasks.recurredFromId, id), isNull(tasks.deletedAt)))
      .limit(1);
    return rows.length > 0;
  },

  /** Tasks and everything below them that is not deleted, the tasks first. */
  findTrees: async (
    userId: string,
    ids: readonly string[],
    transaction: Transaction,
  ): Promise<TaskRow[]> => {
    const tree = sql`(with recursive tree(id) as (
      select unnest(${idArray(ids)})
      union
      select child.id from ${tasks} child join tree on child.parent_id = tree.id
      where child.user_id = ${userId} and child.deleted_at is null
    ) select id from tree)`;
    return transaction
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), isNull(tasks.deletedAt), sql`${tasks.id} in ${tree}`))
      .orderBy(not(isOneOf(tasks.id, ids)), tasks.id);
  },

  /** Deleted tasks and what is deleted below them, each with the change set that deleted it. */
  findDeletedTrees: async (userId: string, ids: readonly string[], transaction: Transaction) => {
    const tree = sql`(with recursive tree(id) as (
      select unnest(${idArray(ids)})
      union
      select child.id from ${tasks} child join tree on child.parent_id = tree.id
      where child.user_id = ${userId} and child.deleted_at is not null
    ) select id from tree)`;
    const deletedBy = sql<string | null>`(
      select change.change_set_id from ${taskChanges} change
      where change.task_id = ${tasks}.id and change.action = 'deleted'
      order by change.seq desc, change.id desc limit 1
    )`;
    return transaction
      .select({ row: tasks, changeSetId: deletedBy })
      .from(tasks)
      .where(
        and(eq(tasks.userId, userId), isNotNull(tasks.deletedAt), sql`${tasks.id} in ${tree}`),
      );
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
      .where(and(eq(tasks.userId, userId), isOneOf(tasks.id, ids)))
      .returning(),

  insertChanges: async (changes: NewTaskChange[], transaction: Transaction): Promise<void> => {
    for (const chunk of chunksOf(changes)) await transaction.insert(taskChanges).values(chunk);
  },
});
