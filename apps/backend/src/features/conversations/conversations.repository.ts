import { and, asc, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database, Executor, Transaction } from '../../database/database';
import type { CursorPosition } from '../../paging/cursor';
import { foldCase } from '../../text/fold-case';
import {
  conversations,
  messages,
  type ConversationRow,
  type MessageRow,
} from './conversations.schema';

export type ConversationsRepository = ReturnType<typeof createConversationsRepository>;
export type NewConversation = Omit<typeof conversations.$inferInsert, 'searchText'>;
export type NewMessage = Omit<typeof messages.$inferInsert, 'searchText'>;

const owned = (userId: string, id: string): SQL | undefined =>
  and(eq(conversations.userId, userId), eq(conversations.id, id));

const beyond = (
  [time, id]: [PgColumn, PgColumn],
  sign: '<' | '>',
  after: CursorPosition | null,
): SQL | undefined =>
  after
    ? sql`(${time}, ${id}) ${sql.raw(sign)} (${after.key}::timestamptz, ${after.id}::uuid)`
    : undefined;

const has = (text: PgColumn, part: string): SQL => sql`strpos(${text}, ${part}) > 0`;

/** Conversations whose title, or something said in them, has the part in any case. */
const matching = (userId: string, q: string): SQL | undefined => {
  const part = foldCase(q);
  const said = sql`exists (select 1 from ${messages} where ${and(
    eq(messages.userId, userId),
    eq(messages.conversationId, conversations.id),
    has(messages.searchText, part),
  )})`;
  return or(has(conversations.searchText, part), said);
};

/** SQL of conversations and messages; every `where` names the owner. */
export const createConversationsRepository = (database: Database) => ({
  /** The newest first, one more than `limit`; `q` is a part of a title or of what was said. */
  list: (
    userId: string,
    page: { limit: number; after: CursorPosition | null; q: string | undefined },
  ): Promise<ConversationRow[]> =>
    database
      .select()
      .from(conversations)
      .where(
        and(
          eq(conversations.userId, userId),
          page.q === undefined ? undefined : matching(userId, page.q),
          beyond([conversations.updatedAt, conversations.id], '<', page.after),
        ),
      )
      .orderBy(desc(conversations.updatedAt), desc(conversations.id))
      .limit(page.limit + 1),

  findById: async (userId: string, id: string): Promise<ConversationRow | undefined> => {
    const [row] = await database.select().from(conversations).where(owned(userId, id));
    return row;
  },

  /** Holds back whoever would start a run in the conversation, or delete it. */
  lock: async (userId: string, id: string, transaction: Transaction): Promise<boolean> => {
    const rows = await transaction
      .select({ id: conversations.id })
      .from(conversations)
      .where(owned(userId, id))
      .for('update');
    return rows.length > 0;
  },

  insert: async (conversation: NewConversation, transaction: Transaction): Promise<void> => {
    const searchText = foldCase(conversation.title);
    await transaction.insert(conversations).values({ ...conversation, searchText });
  },

  update: async (
    userId: string,
    id: string,
    fields: Partial<Pick<ConversationRow, 'title' | 'updatedAt' | 'summary' | 'summarizedUntil'>>,
    executor: Executor = database,
  ): Promise<ConversationRow | undefined> => {
    const [row] = await executor
      .update(conversations)
      .set({
        ...fields,
        ...(fields.title !== undefined && { searchText: foldCase(fields.title) }),
      })
      .where(owned(userId, id))
      .returning();
    return row;
  },

  delete: async (userId: string, id: string, transaction: Transaction): Promise<void> => {
    await transaction.delete(conversations).where(owned(userId, id));
  },

  /** The oldest first, one more than `limit`. */
  listMessages: (
    userId: string,
    conversationId: string,
    page: { limit: number; after: CursorPosition | null },
  ): Promise<MessageRow[]> =>
    database
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.userId, userId),
          eq(messages.conversationId, conversationId),
          beyond([messages.createdAt, messages.id], '>', page.after),
        ),
      )
      .orderBy(asc(messages.createdAt), asc(messages.id))
      .limit(page.limit + 1),

  /** The summary, while the newest message that it covers is there. */
  findSummary: async (
    userId: string,
    id: string,
  ): Promise<{ text: string; until: string } | undefined> => {
    const [row] = await database
      .select({ text: conversations.summary, until: messages.id })
      .from(conversations)
      .innerJoin(messages, eq(messages.id, conversations.summarizedUntil))
      .where(and(owned(userId, id), eq(messages.conversationId, id)));
    return row?.text ? { text: row.text, until: row.until } : undefined;
  },

  /** The newest messages, or the newest of those before one, the newest first. */
  latestMessages: (
    userId: string,
    conversationId: string,
    { limit, before }: { limit: number; before: string | undefined },
  ): Promise<MessageRow[]> =>
    database
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.userId, userId),
          eq(messages.conversationId, conversationId),
          before === undefined
            ? undefined
            : sql`(${messages.createdAt}, ${messages.id}) < (
                select m.created_at, m.id from ${messages} m
                where m.user_id = ${userId} and m.id = ${before}::uuid
              )`,
        ),
      )
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(limit),

  findMessage: async (
    userId: string,
    id: string,
    executor: Executor = database,
  ): Promise<MessageRow | undefined> => {
    const [row] = await executor
      .select()
      .from(messages)
      .where(and(eq(messages.userId, userId), eq(messages.id, id)));
    return row;
  },

  /** Deletes a message and all behind it; with them a summary that covers one of them. */
  removeMessages: async (
    { id, userId, conversationId, createdAt }: MessageRow,
    transaction: Transaction,
  ): Promise<void> => {
    const removed = await transaction
      .delete(messages)
      .where(
        and(
          eq(messages.userId, userId),
          eq(messages.conversationId, conversationId),
          sql`(${messages.createdAt}, ${messages.id}) >= (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`,
        ),
      )
      .returning({ id: messages.id });
    const ids = removed.map((row) => row.id);
    await transaction
      .update(conversations)
      .set({ summary: null, summarizedUntil: null })
      .where(and(owned(userId, conversationId), inArray(conversations.summarizedUntil, ids)));
  },

  /** Adds a message; the one of the same run and role is replaced and keeps its place. */
  saveMessage: async (message: NewMessage, transaction: Transaction): Promise<void> => {
    const searchText = foldCase(message.content);
    await transaction
      .insert(messages)
      .values({ ...message, searchText })
      .onConflictDoUpdate({
        target: [messages.runId, messages.role],
        set: {
          content: message.content,
          searchText,
          toolCalls: message.toolCalls,
          runStatus: message.runStatus ?? null,
          changeSetId: message.changeSetId ?? null,
        },
      });
  },
});
