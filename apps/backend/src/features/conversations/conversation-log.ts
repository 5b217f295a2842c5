import { v7 as uuidv7 } from 'uuid';
import type { RunStatus, ToolCall } from '@todo/contracts';
import type { Transaction } from '../../database/database';
import { AppError } from '../../errors';
import { appendEvent } from '../../event-log/event-log';
import type { ConversationsRepository } from './conversations.repository';
import type { MessageRow } from './conversations.schema';
import { titleOf } from './title';

/** One thing that was said, as a language model is told of it. */
export type Utterance = Pick<MessageRow, 'id' | 'role' | 'content' | 'runId' | 'toolCalls'>;

interface Said {
  userId: string;
  conversationId: string;
  runId: string;
  content: string;
  at: Date;
}

export type ConversationLog = ReturnType<typeof createConversationLog>;

const notFound = (id: string) => new AppError('not_found', `There is no conversation ${id}.`);

const tell = async (
  { userId, conversationId }: Pick<Said, 'userId' | 'conversationId'>,
  transaction: Transaction,
): Promise<void> => {
  const event = 'conversation.changed';
  await appendEvent({ userId, event, refId: conversationId }, transaction);
};

/** What the assistant reads and writes of conversations. Each message is told of. */
export const createConversationLog = (repository: ConversationsRepository) => ({
  /**
   * Locks the conversation until the transaction ends, or begins a new one with the message as
   * its title.
   * @throws AppError `not_found`
   */
  open: async (
    userId: string,
    { id, message, at }: { id: string | undefined; message: string; at: Date },
    transaction: Transaction,
  ): Promise<string> => {
    if (id !== undefined) {
      if (!(await repository.lock(userId, id, transaction))) throw notFound(id);
      await repository.update(userId, id, { updatedAt: at }, transaction);
      return id;
    }
    const created = { id: uuidv7(), userId, title: titleOf(message), createdAt: at, updatedAt: at };
    await repository.insert(created, transaction);
    return created.id;
  },

  /** Locks the conversation until the transaction ends. */
  hold: async (userId: string, conversationId: string, transaction: Transaction): Promise<void> => {
    await repository.lock(userId, conversationId, transaction);
  },

  /** The newest messages, the newest first; with `before` those that were said before that one. */
  history: async (
    userId: string,
    conversationId: string,
    page: { limit: number; before: string | undefined },
  ): Promise<Utterance[]> => {
    const rows = await repository.latestMessages(userId, conversationId, page);
    return rows.map(({ id, role, content, runId, toolCalls }) => ({
      id,
      role,
      content,
      runId,
      toolCalls,
    }));
  },

  /**
   * Takes a message of the person, and all that was said after it, out of a conversation that this
   * transaction holds. A summary that covers some of it goes too.
   * @throws AppError `not_found`
   */
  removeFrom: async (
    userId: string,
    conversationId: string,
    messageId: string,
    transaction: Transaction,
  ): Promise<void> => {
    const first = await repository.findMessage(userId, messageId, transaction);
    if (first?.conversationId !== conversationId || first.role !== 'user') {
      throw new AppError('not_found', `There is no message ${messageId} of yours.`);
    }
    await repository.removeMessages(first, transaction);
  },

  /** The summary of the older messages; none once the newest of them was taken out. */
  summaryOf: async (
    userId: string,
    conversationId: string,
  ): Promise<{ text: string; until: string } | null> =>
    (await repository.findSummary(userId, conversationId)) ?? null,

  saveSummary: async (
    userId: string,
    conversationId: string,
    { text, until }: { text: string; until: string },
    transaction: Transaction,
  ): Promise<void> => {
    const fields = { summary: text, summarizedUntil: until };
    await repository.update(userId, conversationId, fields, transaction);
  },

  saveUserMessage: async ({ at, ...said }: Said, transaction: Transaction): Promise<void> => {
    await repository.saveMessage(
      { ...said, id: uuidv7(), role: 'user', toolCalls: [], createdAt: at },
      transaction,
    );
    await tell(said, transaction);
  },

  /** The assistant has one message per run: saving again replaces what it said so far. */
  saveAssistantMessage: async (
    {
      at,
      ...said
    }: Said & { runStatus: RunStatus; changeSetId: string | null; toolCalls: ToolCall[] },
    transaction: Transaction,
  ): Promise<void> => {
    await repository.saveMessage(
      { ...said, id: uuidv7(), role: 'assistant', createdAt: at },
      transaction,
    );
    await repository.update(said.userId, said.conversationId, { updatedAt: at }, transaction);
    await tell(said, transaction);
  },
});
