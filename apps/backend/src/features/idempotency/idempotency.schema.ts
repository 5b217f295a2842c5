import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../database/columns';
import { users } from '../auth/auth.schema';

/** The first answer to a write that carried an `Idempotency-Key`. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    /** Hash of method, path and body: another request under the same key is refused. */
    fingerprint: text().notNull(),
    answer: jsonb().$type<unknown>(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index('idempotency_keys_user_id_expires_at_index').on(table.userId, table.expiresAt),
  ],
);
