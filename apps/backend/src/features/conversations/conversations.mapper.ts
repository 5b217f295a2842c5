import type { Conversation, Message } from '@todo/contracts';
import type { ConversationRow, MessageRow } from './conversations.schema';

/** A conversation as answers carry it. */
export const toConversation = (row: ConversationRow): Conversation => ({
  id: row.id,
  title: row.title,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A message as answers carry it. */
export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  role: row.role,
  content: row.content,
  runId: row.runId,
  runStatus: row.runStatus,
  changeSetId: row.changeSetId,
  toolCalls: row.toolCalls,
  createdAt: row.createdAt.toISOString(),
});
