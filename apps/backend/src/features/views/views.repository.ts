import { and, asc, count, eq, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database';
import { views } from './views.schema';

export type ViewRow = typeof views.$inferSelect;
export type ViewsRepository = ReturnType<typeof createViewsRepository>;

const owned = (userId: string, id: string): SQL | undefined =>
  and(eq(views.userId, userId), eq(views.id, id));

/** SQL of saved views; every `where` names the owner. */
export const createViewsRepository = (database: Database) => ({
  /** By name; those of one name in the order in which they were made. */
  list: (userId: string): Promise<ViewRow[]> =>
    database
      .select()
      .from(views)
      .where(eq(views.userId, userId))
      .orderBy(sql`lower(${views.name}) collate "C"`, asc(views.id)),

  count: async (userId: string, transaction: Transaction): Promise<number> => {
    const [row] = await transaction
      .select({ count: count() })
      .from(views)
      .where(eq(views.userId, userId));
    return row?.count ?? 0;
  },

  insert: async (row: ViewRow, transaction: Transaction): Promise<void> => {
    await transaction.insert(views).values(row);
  },

  update: async (
    userId: string,
    id: string,
    fields: Partial<Pick<ViewRow, 'name' | 'query' | 'updatedAt'>>,
  ): Promise<ViewRow | undefined> => {
    const [row] = await database.update(views).set(fields).where(owned(userId, id)).returning();
    return row;
  },

  /** Answers whether there was one. */
  delete: async (userId: string, id: string): Promise<boolean> => {
    const rows = await database.delete(views).where(owned(userId, id)).returning({ id: views.id });
    return rows.length > 0;
  },
});
