import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../database/database';
import { isOneOf } from '../../database/ids';
import { users } from '../auth/auth.schema';
import { tasks } from '../tasks/tasks.schema';
import { views } from '../views/views.schema';
import type { ImportedPreferences } from './imported-settings';

export type NewView = typeof views.$inferInsert;
export type ImportRepository = ReturnType<typeof createImportRepository>;

const idsPerQuery = 5000;

/** SQL of an import beside the writing of tasks; every `where` names the owner. */
export const createImportRepository = (executor: Executor) => {
  const ownedOf = async (
    table: typeof tasks | typeof views,
    userId: string,
    ids: readonly string[],
  ): Promise<Set<string>> => {
    const owned = new Set<string>();
    for (let from = 0; from < ids.length; from += idsPerQuery) {
      const rows = await executor
        .select({ id: table.id })
        .from(table)
        .where(
          and(eq(table.userId, userId), isOneOf(table.id, ids.slice(from, from + idsPerQuery))),
        );
      for (const { id } of rows) owned.add(id);
    }
    return owned;
  };

  return {
    /** Which of these are tasks of the person, deleted ones too. */
    ownedTasks: (userId: string, ids: readonly string[]) => ownedOf(tasks, userId, ids),

    ownedViews: (userId: string, ids: readonly string[]) => ownedOf(views, userId, ids),

    /** The last rank in the manual order; null when the person has no task at all. */
    lastPosition: async (userId: string): Promise<string | null> => {
      const [row] = await executor
        .select({ position: tasks.position })
        .from(tasks)
        .where(eq(tasks.userId, userId))
        .orderBy(desc(tasks.position))
        .limit(1);
      return row?.position ?? null;
    },

    countViews: async (userId: string): Promise<number> => {
      const [row] = await executor
        .select({ count: count() })
        .from(views)
        .where(eq(views.userId, userId));
      return row?.count ?? 0;
    },
  };
};

/** Stores saved views; there are few. */
export const insertViews = async (rows: NewView[], transaction: Transaction): Promise<void> => {
  if (rows.length > 0) await transaction.insert(views).values(rows);
};

/** What is absent stays as it is. */
export const mergePreferences = async (
  userId: string,
  preferences: ImportedPreferences,
  transaction: Transaction,
): Promise<void> => {
  await transaction
    .update(users)
    .set({ preferences: sql`${users.preferences} || ${JSON.stringify(preferences)}::jsonb` })
    .where(eq(users.id, userId));
};
