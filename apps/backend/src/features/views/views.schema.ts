import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ViewQuery } from '@todo/contracts';
import { instant, primaryId } from '../../database/columns';
import { users } from '../auth/auth.schema';

export const views = pgTable(
  'views',
  {
    id: primaryId(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    query: jsonb().$type<ViewQuery>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('views_user_id_index').on(table.userId, table.id)],
);
