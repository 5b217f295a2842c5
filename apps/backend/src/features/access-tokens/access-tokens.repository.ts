import { and, count, desc, eq, gt, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database';
import { users } from '../auth/auth.schema';
import { accessTokens } from './access-tokens.schema';

export type AccessTokenRow = typeof accessTokens.$inferSelect;
export type AccessTokensRepository = ReturnType<typeof createAccessTokensRepository>;

const owned = (userId: string, id: string): SQL | undefined =>
  and(eq(accessTokens.userId, userId), eq(accessTokens.id, id));

/** SQL of personal access tokens. Only `findUsable` knows no owner yet: it finds out who asks. */
export const createAccessTokensRepository = (database: Database) => ({
  /** The newest first. */
  list: (userId: string): Promise<AccessTokenRow[]> =>
    database
      .select()
      .from(accessTokens)
      .where(eq(accessTokens.userId, userId))
      .orderBy(desc(accessTokens.id)),

  /** The token with its owner's zone, unless it has expired. */
  findUsable: async (tokenHash: string, now: Date) => {
    const [row] = await database
      .select({ token: accessTokens, timeZone: users.timeZone })
      .from(accessTokens)
      .innerJoin(users, eq(users.id, accessTokens.userId))
      .where(
        and(
          eq(accessTokens.tokenHash, tokenHash),
          or(isNull(accessTokens.expiresAt), gt(accessTokens.expiresAt, now)),
        ),
      );
    return row;
  },

  count: async (userId: string, transaction: Transaction): Promise<number> => {
    const [row] = await transaction
      .select({ count: count() })
      .from(accessTokens)
      .where(eq(accessTokens.userId, userId));
    return row?.count ?? 0;
  },

  insert: async (row: AccessTokenRow, transaction: Transaction): Promise<void> => {
    await transaction.insert(accessTokens).values(row);
  },

  /** Notes a use; of several at once one is enough. */
  noteUse: async (id: string, now: Date, notedBefore: Date): Promise<void> => {
    await database
      .update(accessTokens)
      .set({ lastUsedAt: now })
      .where(
        and(
          eq(accessTokens.id, id),
          or(isNull(accessTokens.lastUsedAt), lt(accessTokens.lastUsedAt, notedBefore)),
        ),
      );
  },

  /** Answers whether there was one. */
  delete: async (userId: string, id: string, transaction: Transaction): Promise<boolean> => {
    const rows = await transaction
      .delete(accessTokens)
      .where(owned(userId, id))
      .returning({ id: accessTokens.id });
    return rows.length > 0;
  },
});
