import type { Approval, Message, Run } from '@todo/contracts';
import { testId } from '@/testing/tasks';
import { createThread, type Thread } from './thread';
import type { ThreadItem } from './thread-item';

export const [runId, conversationId, approvalId] = [testId(), testId(), testId()];
const at = '2026-01-01T00:00:00.000Z';

export const started = {
  event: 'run.started',
  data: { runId, conversationId, model: 'offline' },
};
export const delta = (text: string) => ({ event: 'message.delta', data: { text } });
export const said = (text: string) => ({ event: 'message.completed', data: { text } });
export const ended = (status: string, changeSetId: string | null = null) => ({
  event: 'run.finished',
  data: { status, changeSetId, usage: null },
});

export const testApproval = (fields: Partial<Approval> = {}): Approval => ({
  id: approvalId,
  runId,
  tool: 'delete_task',
  arguments: {},
  summary: 'Delete ‘buy milk’.',
  changes: [],
  status: 'pending',
  createdAt: at,
  expiresAt: '2126-01-01T00:00:00.000Z',
  ...fields,
});

export const requested = (fields: Partial<Approval> = {}) => ({
  event: 'approval.requested',
  data: { approval: testApproval(fields) },
});

export const testRun = (fields: Partial<Run> = {}): Run => ({
  id: runId,
  conversationId,
  status: 'finished',
  model: 'offline',
  startedAt: at,
  finishedAt: null,
  changeSetId: null,
  usage: null,
  approvals: [],
  problem: null,
  ...fields,
});

export const message = (
  role: Message['role'],
  content: string,
  fields: Partial<Message> = {},
): Message => ({
  id: testId(),
  role,
  content,
  runId,
  runStatus: null,
  changeSetId: null,
  toolCalls: [],
  createdAt: at,
  ...fields,
});

/** What the service has of the conversation. */
export const history = (run: Run, ...items: Message[]) => ({
  [`GET /api/conversations/${conversationId}/messages`]: () =>
    Response.json({ items, nextCursor: null }),
  [`GET /api/runs/${run.id}`]: () => Response.json(run),
});

export const callbacks = () => ({ onTasksChanged: jest.fn(), onConversationChanged: jest.fn() });

export const lastOf = (thread: Thread): ThreadItem => {
  const last = thread.getState().items.at(-1);
  if (last === undefined) throw new Error('nothing was said');
  return last;
};

export const openNew = async (given = callbacks()): Promise<Thread> => {
  const thread = createThread(given);
  await thread.open(null);
  return thread;
};

export const openStored = async (): Promise<Thread> => {
  const thread = createThread(callbacks());
  await thread.open(conversationId);
  return thread;
};
