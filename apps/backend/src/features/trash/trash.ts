import { and, eq, gt, isNotNull, lte, not, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database';
import { isOneOf } from '../../database/ids';
import { users } from '../auth/auth.schema';
import { taskChanges, tasks } from '../tasks/tasks.schema';

const keptDays = 30;
const batchSize = 500;
const ownersPerLook = 100;

export interface Trash {
  /**
   * Deletes for good what was deleted more than 30 days ago, a batch in a transaction. It may run
   * on several replicas at once, and leaves out the tasks of whoever is writing: the next time
   * comes soon.
   * @returns how many tasks went
   */
  purgeTrash(now: Date): Promise<number>;
}

/** A deletion that was brought back by undoing a restoration counts from then. */
const isExpired = (cutoff: Date): SQL | undefined =>
  and(isNotNull(tasks.deletedAt), lte(tasks.deletedAt, cutoff), lte(tasks.updatedAt, cutoff));

/** From the lowest subtasks up, as deleting a task takes everything below it along. */
const hasNoSubtask = sql`not exists (select 1 from ${tasks} child where child.parent_id = ${tasks.id})`;

const lockOwner = async (userId: string, transaction: Transaction): Promise<boolean> => {
  const rows = await transaction
    .select({ id: users.id })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update', { skipLocked: true });
  return rows.length > 0;
};

/** Half of a change set must not be undone: what is left of it says that it isn't whole. */
const markIncomplete = async (userId: string, ids: readonly string[], transaction: Transaction) => {
  const sets = sql`(select change_set_id from ${taskChanges}
    where user_id = ${userId} and ${isOneOf(sql`task_id`, ids)})`;
  await transaction
    .update(taskChanges)
    .set({ incomplete: true })
    .where(
      and(
        eq(taskChanges.userId, userId),
        eq(taskChanges.incomplete, false),
        sql`${taskChanges.changeSetId} in ${sets}`,
        not(isOneOf(taskChanges.taskId, ids)),
      ),
    );
};

export const createTrash = (database: Database): Trash => {
  const findOwners = (cutoff: Date, after: string | null) =>
    database
      .selectDistinct({ userId: tasks.userId })
      .from(tasks)
      .where(and(isExpired(cutoff), after === null ? undefined : gt(tasks.userId, after)))
      .orderBy(tasks.userId)
      .limit(ownersPerLook);

  const purgeBatch = (userId: string, cutoff: Date): Promise<number> =>
    database.transaction(async (transaction) => {
      const isFree = await lockOwner(userId, transaction);
      if (!isFree) return 0;
      const rows = await transaction
        .select({ id: tasks.id })
        .from(tasks)
        .where(and(eq(tasks.userId, userId), isExpired(cutoff), hasNoSubtask))
        .limit(batchSize);
      if (rows.length === 0) return 0;
      const ids = rows.map(({ id }) => id);
      await markIncomplete(userId, ids, transaction);
      await transaction.delete(tasks).where(and(eq(tasks.userId, userId), isOneOf(tasks.id, ids)));
      return ids.length;
    });

  const purgeOwner = async (userId: string, cutoff: Date): Promise<number> => {
    let purged = 0;
    for (;;) {
      const count = await purgeBatch(userId, cutoff);
      if (count === 0) return purged;
      purged += count;
    }
  };

  return {
    purgeTrash: async (now) => {
      const cutoff = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
      let purged = 0;
      let last: string | null = null;
      for (;;) {
        const owners: { userId: string }[] = await findOwners(cutoff, last);
        for (const { userId } of owners) purged += await purgeOwner(userId, cutoff);
        last = owners.at(-1)?.userId ?? null;
        if (last === null) return purged;
      }
    },
  };
};
