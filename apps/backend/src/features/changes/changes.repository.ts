import { and, asc, desc, eq, gte, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database';
import { isOneOf } from '../../database/ids';
import type { CursorPosition } from '../../paging/cursor';
import { taskChanges, tasks, type TaskRow } from '../tasks/tasks.schema';

export type ChangesRepository = ReturnType<typeof createChangesRepository>;
export type ChangeRow = typeof taskChanges.$inferSelect;

/** A change without what it changed, and the version that the task had after it. */
export type TrailEntry = Pick<ChangeRow, 'id' | 'taskId' | 'seq' | 'undoesId' | 'undoneBySeq'> & {
  version: number;
};

/** Which changes a list shows, and from where on. */
export interface ChangesQuery {
  taskId?: string | undefined;
  limit: number;
  after: CursorPosition | null;
}

const stands = isNull(taskChanges.undoneBySeq);

const ofSet = (userId: string, changeSetId: string): SQL | undefined =>
  and(eq(taskChanges.userId, userId), eq(taskChanges.changeSetId, changeSetId));

const undoing = { undoesId: taskChanges.undoesId, seq: taskChanges.seq };

/** SQL of the history; every `where` names the owner. */
export const createChangesRepository = (database: Database) => ({
  /** One row more than the limit, where there is one. */
  list: async (userId: string, { taskId, limit, after }: ChangesQuery): Promise<ChangeRow[]> =>
    database
      .select()
      .from(taskChanges)
      .where(
        and(
          eq(taskChanges.userId, userId),
          taskId === undefined ? undefined : eq(taskChanges.taskId, taskId),
          after
            ? sql`(${taskChanges.seq}, ${taskChanges.id}) < (${after.key}::bigint, ${after.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(taskChanges.seq), desc(taskChanges.id))
      .limit(limit + 1),

  hasTask: async (userId: string, id: string): Promise<boolean> => {
    const rows = await database
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.userId, userId), eq(tasks.id, id)));
    return rows.length > 0;
  },

  /** The newest change set that has something to undo and is no undoing itself. */
  newestStanding: async (userId: string, transaction: Transaction): Promise<string | null> => {
    const [row] = await transaction
      .select({ changeSetId: taskChanges.changeSetId })
      .from(taskChanges)
      .where(and(eq(taskChanges.userId, userId), stands, isNull(taskChanges.undoesId)))
      .orderBy(desc(taskChanges.seq))
      .limit(1);
    return row?.changeSetId ?? null;
  },

  /** The changes of a set in the order in which they happened, undone ones too. */
  findSet: async (
    userId: string,
    changeSetId: string,
    transaction: Transaction,
  ): Promise<ChangeRow[]> =>
    transaction
      .select()
      .from(taskChanges)
      .where(ofSet(userId, changeSetId))
      .orderBy(asc(taskChanges.seq), asc(taskChanges.id)),

  /** What happened to the tasks from the number `seq` on, in this order, without what changed. */
  findTrail: async (
    userId: string,
    { taskIds, seq }: { taskIds: readonly string[]; seq: number },
    transaction: Transaction,
  ): Promise<TrailEntry[]> =>
    transaction
      .select({
        id: taskChanges.id,
        taskId: taskChanges.taskId,
        seq: taskChanges.seq,
        undoesId: taskChanges.undoesId,
        undoneBySeq: taskChanges.undoneBySeq,
        version: sql<number>`(${taskChanges.after} ->> 'version')::int`,
      })
      .from(taskChanges)
      .where(
        and(
          eq(taskChanges.userId, userId),
          isOneOf(taskChanges.taskId, taskIds),
          gte(taskChanges.seq, seq),
        ),
      )
      .orderBy(asc(taskChanges.seq), asc(taskChanges.id)),

  findTasks: async (
    userId: string,
    ids: readonly string[],
    transaction: Transaction,
  ): Promise<TaskRow[]> =>
    transaction
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), isOneOf(tasks.id, ids))),

  /** The subtasks of `ids` that are not deleted. */
  findChildren: async (
    userId: string,
    ids: readonly string[],
    transaction: Transaction,
  ): Promise<TaskRow[]> =>
    transaction
      .select()
      .from(tasks)
      .where(and(eq(tasks.userId, userId), isOneOf(tasks.parentId, ids), isNull(tasks.deletedAt))),

  /** Marks what stands of a set, before the number `until`, as undone by the undoing `bySeq`. */
  markUndone: async (
    mark: { userId: string; changeSetId: string; bySeq: number; until: number },
    transaction: Transaction,
  ) =>
    transaction
      .update(taskChanges)
      .set({ undoneBySeq: mark.bySeq })
      .where(and(ofSet(mark.userId, mark.changeSetId), stands, lt(taskChanges.seq, mark.until)))
      .returning(undoing),

  /** Lets what the undoings `seqs` had undone stand again. */
  markStanding: async (userId: string, seqs: readonly number[], transaction: Transaction) =>
    transaction
      .update(taskChanges)
      .set({ undoneBySeq: null })
      .where(
        and(
          eq(taskChanges.userId, userId),
          gte(taskChanges.undoneBySeq, 0),
          inArray(taskChanges.undoneBySeq, [...seqs]),
        ),
      )
      .returning(undoing),
});
