import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { tokenScopes } from '@todo/contracts';
import { instant, primaryId } from '../../database/columns';
import { users } from '../auth/auth.schema';

/** Personal access tokens; of the secret only a hash is kept. */
export const accessTokens = pgTable(
  'access_tokens',
  {
    id: primaryId(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    scope: text({ enum: tokenScopes }).notNull(),
    /** SHA-256 of the token, base64url. */
    tokenHash: text().notNull().unique(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
    lastUsedAt: instant(),
  },
  (table) => [index('access_tokens_user_id_index').on(table.userId, table.id)],
);
