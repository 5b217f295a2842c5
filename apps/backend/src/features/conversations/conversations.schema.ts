import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { RunStatus, ToolCall } from '@todo/contracts';
import { instant, primaryId } from '../../database/columns';
import { users } from '../auth/auth.schema';

const ownerId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const conversations = pgTable(
  'conversations',
  {
    id: primaryId(),
    userId: ownerId(),
    title: text().notNull(),
    /** The title with its case folded. */
    searchText: text().notNull().default(''),
    /** What was said before the message `summarizedUntil`, in short; null while all of it fits. */
    summary: text(),
    /** The newest message that the summary covers. */
    summarizedUntil: uuid(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index('conversations_user_id_updated_at_index').on(table.userId, table.updatedAt, table.id),
  ],
);
export type ConversationRow = typeof conversations.$inferSelect;

/** What was said. A run has one message of the person and one of the assistant. */
export const messages = pgTable(
  'messages',
  {
    id: primaryId(),
    userId: ownerId(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    role: text({ enum: ['user', 'assistant'] }).notNull(),
    content: text().notNull(),
    /** The content with its case folded. */
    searchText: text().notNull().default(''),
    runId: uuid(),
    /** Of the assistant's message: how its run stood when it was saved. */
    runStatus: text().$type<RunStatus>(),
    /** Of the assistant's message: the writes of its run. */
    changeSetId: uuid(),
    toolCalls: jsonb().$type<ToolCall[]>().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index('messages_user_id_conversation_index').on(
      table.userId,
      table.conversationId,
      table.createdAt,
      table.id,
    ),
    index('messages_conversation_id_index').on(table.conversationId),
    uniqueIndex('messages_run_id_role_index').on(table.runId, table.role),
  ],
);
export type MessageRow = typeof messages.$inferSelect;
