import type { Approval, ToolCall } from '@todo/contracts';
import type { ApiErrorCode } from '@/api/api-error';

/** A piece of what the assistant did, in the order in which it happened. */
export type ThreadPart =
  | { type: 'text'; text: string }
  | { type: 'tool'; call: ToolCall }
  | { type: 'approval'; approval: Approval };

export interface ThreadProblem {
  code: ApiErrorCode;
  message: string;
}

/** What was asked for; `key` keeps a repetition from being a second question. */
export interface ThreadRequest {
  text: string;
  assistant: 'default' | 'offline';
  key: string;
}

/** One side's turn in a conversation. */
export interface ThreadItem {
  id: string;
  role: 'user' | 'assistant';
  parts: ThreadPart[];
  runId: string | null;
  state: 'running' | 'awaiting_approval' | 'finished' | 'stopped' | 'failed';
  problem: ThreadProblem | null;
  /** On an answer that was asked for on this page. */
  request: ThreadRequest | null;
  /** Id of the newest event that is in here; a replay starts over at older ones. */
  lastEventId: number;
  createdAt: string;
}

export const newItem = (
  fields: Pick<ThreadItem, 'id' | 'role' | 'createdAt'> & Partial<ThreadItem>,
): ThreadItem => ({
  parts: [],
  runId: null,
  state: 'finished',
  problem: null,
  request: null,
  lastEventId: 0,
  ...fields,
});

/** What an item says in words. */
export const textOf = (item: ThreadItem): string =>
  item.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n');

export const pendingApprovals = (item: ThreadItem): Approval[] =>
  item.parts.flatMap((part) =>
    part.type === 'approval' && part.approval.status === 'pending' ? [part.approval] : [],
  );
