import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../database/columns';
import { users } from '../auth/auth.schema';

/** One feed a person; of its token only a hash is kept. */
export const calendarFeeds = pgTable('calendar_feeds', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** SHA-256 of the token, base64url. */
  tokenHash: text().notNull().unique(),
  createdAt: instant().notNull(),
});
