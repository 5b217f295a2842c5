import type { Message, Run } from '@todo/contracts';
import { eventStream, fakeService, problem } from '@/testing/fake-service';
import { testId } from '@/testing/tasks';
import { createThread } from './thread';
import { pendingApprovals, textOf } from './thread-item';

const [runId, conversationId, approvalId] = [testId(), testId(), testId()];
const at = '2026-01-01T00:00:00.000Z';

const started = { event: 'run.started', data: { runId, conversationId, model: 'offline' } };
const said = (text: string) => ({ event: 'message.completed', data: { text } });
const ended = (status: string) => ({
  event: 'run.finished',
  data: { status, changeSetId: null, usage: null },
});
const approval = {
  id: approvalId,
  runId,
  tool: 'delete_task',
  arguments: {},
  summary: 'Delete ‘buy milk’.',
  changes: [],
  status: 'pending' as const,
  createdAt: at,
  expiresAt: at,
};

const run = (fields: Partial<Run>): Run => ({
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

const message = (role: Message['role'], content: string): Message => ({
  id: testId(),
  role,
  content,
  runId,
  runStatus: null,
  changeSetId: null,
  toolCalls: [],
  createdAt: at,
});

const history = (...items: Message[]) => ({
  [`GET /api/conversations/${conversationId}/messages`]: () =>
    Response.json({ items, nextCursor: null }),
});

const callbacks = () => ({ onTasksChanged: jest.fn(), onConversationChanged: jest.fn() });
const lastOf = (thread: ReturnType<typeof createThread>) => thread.getState().items.at(-1);

const openNew = async (given = callbacks()) => {
  const thread = createThread(given);
  await thread.open(null);
  return thread;
};

describe('say', () => {
  it('shows question and answer, and announces the answer once it is whole', async () => {
    const calls = fakeService({
      'POST /api/chat': () =>
        eventStream([
          started,
          { event: 'tool.started', data: { id: 'c', name: 'create_task', arguments: {} } },
          { event: 'tool.finished', data: { id: 'c', status: 'succeeded', output: {} } },
          said('Added it.'),
          ended('finished'),
        ]),
    });
    const heard = callbacks();
    const thread = await openNew(heard);
    await thread.say('add buy milk');
    expect(thread.getState().items.map((item) => [item.role, textOf(item)])).toEqual([
      ['user', 'add buy milk'],
      ['assistant', 'Added it.'],
    ]);
    expect(thread.getState()).toMatchObject({ conversationId, announcement: 'Added it.' });
    expect(heard.onTasksChanged).toHaveBeenCalledTimes(1);
    expect(heard.onConversationChanged).toHaveBeenLastCalledWith(conversationId);
    expect(calls[0]?.body).toMatchObject({ message: 'add buy milk', assistant: 'default' });
    expect(calls[0]?.headers.get('accept')).toBe('text/event-stream');
  });

  it('goes on in the same conversation', async () => {
    const calls = fakeService({
      'POST /api/chat': () => eventStream([started, said('Hi.'), ended('finished')]),
    });
    const thread = await openNew();
    await thread.say('one');
    await thread.say('two');
    expect(calls[1]?.body).toMatchObject({ message: 'two', conversationId });
  });

  it('shows what is stored when the stream breaks off before the run ends', async () => {
    fakeService({
      'POST /api/chat': () => eventStream([started]),
      [`GET /api/runs/${runId}`]: () => Response.json(run({})),
      ...history(message('user', 'add it'), message('assistant', 'Added it.')),
    });
    const heard = callbacks();
    const thread = await openNew(heard);
    await thread.say('add it');
    expect(thread.getState().items.map(textOf)).toEqual(['add it', 'Added it.']);
    expect(heard.onTasksChanged).toHaveBeenCalled();
  });
});

describe('retry', () => {
  it('asks the built-in assistant when the model failed', async () => {
    let tries = 0;
    const calls = fakeService({
      'POST /api/chat': () => {
        tries += 1;
        if (tries === 1) return problem('model_unavailable', 'The provider is down.');
        return eventStream([started, said('Done.'), ended('finished')]);
      },
    });
    const thread = await openNew();
    await thread.say('add buy milk');
    expect(lastOf(thread)).toMatchObject({
      state: 'failed',
      problem: { code: 'model_unavailable' },
    });
    await thread.retry(lastOf(thread)?.id ?? '', 'offline');
    expect(calls[1]?.body).toMatchObject({ message: 'add buy milk', assistant: 'offline' });
    expect(thread.getState().items.map(textOf)).toEqual(['add buy milk', 'Done.']);
  });

  it('repeats the key of a question whose answer never arrived, so that it counts once', async () => {
    const keys: (string | null)[] = [];
    fakeService({
      'POST /api/chat': ({ headers }) => {
        keys.push(headers.get('idempotency-key'));
        if (keys.length === 1) throw new TypeError('Failed to fetch');
        return eventStream([started, said('Done.'), ended('finished')]);
      },
    });
    const thread = await openNew();
    await thread.say('add buy milk');
    expect(lastOf(thread)?.problem?.code).toBe('network');
    await thread.retry(lastOf(thread)?.id ?? '', 'default');
    expect(keys[0]).toBe(keys[1]);
  });
});

describe('decide', () => {
  const asking = () => eventStream([started, approvalEvent, ended('awaiting_approval')]);
  const approvalEvent = { event: 'approval.requested', data: { approval } };

  it('sends the word, and the run goes on in the same answer', async () => {
    const calls = fakeService({
      'POST /api/chat': asking,
      [`POST /api/approvals/${approvalId}`]: () =>
        eventStream([said('Gone.'), ended('finished')], 4),
    });
    const thread = await openNew();
    await thread.say('delete buy milk');
    expect(thread.getState().announcement).toBe('The assistant asks: Delete ‘buy milk’.');
    await thread.decide(lastOf(thread)?.id ?? '', approvalId, 'approve');
    expect(calls.at(-1)?.body).toEqual({ decision: 'approve' });
    expect(thread.getState().items).toHaveLength(2);
    expect(lastOf(thread)).toMatchObject({
      state: 'finished',
      parts: [{ approval: { status: 'approved' } }, { text: 'Gone.' }],
    });
  });

  it('waits for the word again when it didn’t get through', async () => {
    fakeService({
      'POST /api/chat': asking,
      [`POST /api/approvals/${approvalId}`]: () => problem('unavailable', 'One moment.'),
    });
    const thread = await openNew();
    await thread.say('delete buy milk');
    await thread.decide(lastOf(thread)?.id ?? '', approvalId, 'reject');
    expect(lastOf(thread)).toMatchObject({
      state: 'awaiting_approval',
      problem: { message: 'One moment.' },
      parts: [{ approval: { status: 'pending' } }],
    });
  });

  it('rejects what waits when something else is said', async () => {
    let answers: { event: string; data: unknown }[] = [approvalEvent, ended('awaiting_approval')];
    fakeService({ 'POST /api/chat': () => eventStream([started, ...answers]) });
    const thread = await openNew();
    await thread.say('delete buy milk');
    answers = [said('Fine.'), ended('finished')];
    await thread.say('never mind');
    expect(thread.getState().items[1]).toMatchObject({
      state: 'finished',
      parts: [{ approval: { status: 'rejected' } }],
    });
  });
});

describe('open', () => {
  it('brings a pending approval back after a reload', async () => {
    fakeService({
      ...history(message('user', 'delete buy milk')),
      [`GET /api/runs/${runId}`]: () =>
        Response.json(run({ status: 'awaiting_approval', approvals: [approval] })),
    });
    const thread = createThread(callbacks());
    await thread.open(conversationId);
    const last = lastOf(thread);
    expect(last?.role).toBe('assistant');
    expect(last && pendingApprovals(last)).toEqual([approval]);
  });

  it('opens the conversation that was talked in last', async () => {
    fakeService({
      'GET /api/conversations': () =>
        Response.json({
          items: [{ id: conversationId, title: 'Milk', createdAt: at, updatedAt: at }],
          nextCursor: null,
        }),
      ...history(message('user', 'hi'), message('assistant', 'Hello.')),
      [`GET /api/runs/${runId}`]: () => Response.json(run({})),
    });
    const thread = createThread(callbacks());
    await thread.openNewest();
    expect(thread.getState()).toMatchObject({ opening: 'open', conversationId });
    expect(thread.getState().items.map(textOf)).toEqual(['hi', 'Hello.']);
  });

  it('says why a conversation can’t be shown', async () => {
    fakeService({
      [`GET /api/conversations/${conversationId}/messages`]: () =>
        problem('not_found', 'There is no such conversation.'),
    });
    const thread = createThread(callbacks());
    await thread.open(conversationId);
    expect(thread.getState().opening).toMatchObject({ code: 'not_found' });
  });
});
