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
  retryAfterSeconds?: number | undefined;
}

/** What was asked for; `key` keeps a repetition from being a second question. */
export interface ThreadRequest {
  text: string;
  assistant: 'default' | 'offline';
  key: string;
  /** The stored message that this one takes the place of. */
  replaces: string | null;
}

/** One side's turn in a conversation. */
export interface ThreadItem {
  id: string;
  role: 'user' | 'assistant';
  parts: ThreadPart[];
  /** As it is stored; null until that is known. */
  messageId: string | null;
  runId: string | null;
  state: 'running' | 'awaiting_approval' | 'finished' | 'stopped' | 'failed';
  problem: ThreadProblem | null;
  /** What an undo of the answer takes back. */
  changeSetId: string | null;
  /** The newest word on its approvals, over that of a replay. */
  approvals: Approval[];
  /** Whether the person wants it to end. */
  isStopping: boolean;
  /** Whether the page tries to get its connection back. */
  isReconnecting: boolean;
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
  messageId: null,
  runId: null,
  state: 'finished',
  problem: null,
  changeSetId: null,
  approvals: [],
  isStopping: false,
  isReconnecting: false,
  request: null,
  lastEventId: 0,
  ...fields,
});

/** What an item says in words. */
export const textOf = (item: ThreadItem): string =>
  item.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n');

export const callsOf = (item: ThreadItem): ToolCall[] =>
  item.parts.flatMap((part) => (part.type === 'tool' ? [part.call] : []));

export const pendingApprovals = (item: ThreadItem): Approval[] =>
  item.parts.flatMap((part) =>
    part.type === 'approval' && part.approval.status === 'pending' ? [part.approval] : [],
  );

/** Whether an answer neither goes on nor waits for a word. */
export const isOver = ({ state }: ThreadItem): boolean =>
  state !== 'running' && state !== 'awaiting_approval';
