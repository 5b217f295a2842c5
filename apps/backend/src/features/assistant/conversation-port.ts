import type { RunStatus, ToolCall } from '@todo/contracts';
import type { Transaction } from '../../database/database';

/** One thing that was said, and what the assistant did before it said it. */
export interface Utterance {
  id: string;
  role: 'user' | 'assistant';
  content: string;
  runId: string | null;
  toolCalls: ToolCall[];
}

/** What was said up to a message, in few words. */
export interface ConversationSummary {
  text: string;
  /** The newest message that it covers. */
  until: string;
}

interface Said {
  userId: string;
  conversationId: string;
  runId: string;
  content: string;
  at: Date;
}

/** What the assistant needs of conversations. */
export interface ConversationPort {
  /** Holds the conversation for the transaction, or begins one. @throws AppError `not_found` */
  open(
    userId: string,
    message: { id: string | undefined; message: string; at: Date },
    transaction: Transaction,
  ): Promise<string>;
  /** Holds the conversation for the transaction. Whoever holds a run as well takes this first. */
  hold(userId: string, conversationId: string, transaction: Transaction): Promise<void>;
  /** The newest messages, the newest first; with `before` those that were said before that one. */
  history(
    userId: string,
    conversationId: string,
    page: { limit: number; before: string | undefined },
  ): Promise<Utterance[]>;
  /**
   * Takes a message of the person, and all that was said after it, out of the conversation.
   * @throws AppError `not_found`
   */
  removeFrom(
    userId: string,
    conversationId: string,
    messageId: string,
    transaction: Transaction,
  ): Promise<void>;
  /** Null where there is none, or where what it covers is there no longer. */
  summaryOf(userId: string, conversationId: string): Promise<ConversationSummary | null>;
  saveSummary(
    userId: string,
    conversationId: string,
    summary: ConversationSummary,
    transaction: Transaction,
  ): Promise<void>;
  saveUserMessage(said: Said, transaction: Transaction): Promise<void>;
  /** Replaces what the assistant said in the same run before. */
  saveAssistantMessage(
    said: Said & { runStatus: RunStatus; changeSetId: string | null; toolCalls: ToolCall[] },
    transaction: Transaction,
  ): Promise<void>;
}
