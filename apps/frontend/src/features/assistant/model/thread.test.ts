/** @jest-environment ./src/testing/browser-environment.cjs */
import { eventStream, fakeService, problem } from '@/testing/fake-service';
import { testId } from '@/testing/tasks';
import { textOf } from './thread-item';
import {
  callbacks,
  conversationId,
  ended,
  history,
  lastOf,
  message,
  openNew,
  openStored,
  runId,
  said,
  started,
  testRun,
} from './thread.testing';

const answering = (text: string) => eventStream([started, said(text), ended('finished')]);

describe('say', () => {
  it('shows question and answer, and announces the answer once it is whole', async () => {
    const call = { id: 'c', name: 'create_task', arguments: { title: 'buy milk' } };
    const calls = fakeService({
      'POST /api/chat': () =>
        eventStream([
          started,
          { event: 'tool.started', data: call },
          { event: 'tool.finished', data: { id: 'c', status: 'succeeded', output: {} } },
          said('It is **on** the list.'),
          ended('finished', testId()),
        ]),
    });
    const heard = callbacks();
    const thread = await openNew(heard);
    await thread.say('add buy milk');
    expect(thread.getState().items.map((item) => [item.role, textOf(item)])).toEqual([
      ['user', 'add buy milk'],
      ['assistant', 'It is **on** the list.'],
    ]);
    expect(thread.getState()).toMatchObject({
      conversationId,
      announcement: 'Added ‘buy milk’.\nIt is on the list.',
    });
    expect(heard.onTasksChanged).toHaveBeenCalledTimes(1);
    expect(heard.onConversationChanged).toHaveBeenLastCalledWith(conversationId);
    expect(calls[0]?.body).toMatchObject({ message: 'add buy milk', assistant: 'default' });
    expect(calls[0]?.headers.get('accept')).toBe('text/event-stream');
  });

  it('goes on in the same conversation', async () => {
    const calls = fakeService({ 'POST /api/chat': () => answering('Hi.') });
    const thread = await openNew();
    await thread.say('one');
    await thread.say('two');
    expect(calls[1]?.body).toMatchObject({ message: 'two', conversationId });
  });
});

describe('retry', () => {
  it('asks again in the place of a question whose answer failed', async () => {
    const question = message('user', 'add buy milk');
    const failure = {
      type: 'x',
      title: 'x',
      status: 502,
      code: 'model_unavailable' as const,
      detail: 'The provider is down.',
      requestId: 'r',
    };
    const calls = fakeService({
      ...history(
        testRun({ status: 'failed', problem: failure }),
        question,
        message('assistant', 'The provider is down.', { runStatus: 'failed' }),
      ),
      'POST /api/chat': () => answering('Done.'),
    });
    const thread = await openStored();
    expect(lastOf(thread)).toMatchObject({
      state: 'failed',
      parts: [],
      problem: { code: 'model_unavailable', message: 'The provider is down.' },
    });
    await thread.retry(lastOf(thread).id, 'offline');
    expect(calls.at(-1)?.body).toMatchObject({
      message: 'add buy milk',
      assistant: 'offline',
      replaces: question.id,
    });
    expect(thread.getState().items.map(textOf)).toEqual(['add buy milk', 'Done.']);
  });

  it('repeats the key of a question whose answer never arrived, so that it counts once', async () => {
    const keys: (string | null)[] = [];
    fakeService({
      'POST /api/chat': ({ headers }) => {
        keys.push(headers.get('idempotency-key'));
        if (keys.length === 1) throw new TypeError('Failed to fetch');
        return answering('Done.');
      },
    });
    const thread = await openNew();
    await thread.say('add buy milk');
    expect(lastOf(thread).problem?.code).toBe('network');
    await thread.retry(lastOf(thread).id, 'default');
    expect(keys[0]).toBe(keys[1]);
    expect(thread.getState().items.map(textOf)).toEqual(['add buy milk', 'Done.']);
  });

  it('takes the place of what the try before stored, and of what it meant to replace if it stored nothing', async () => {
    const [first, second] = [message('user', 'add milk'), message('user', 'add milk')];
    const replaced: unknown[] = [];
    let stored = first;
    let answer = () => problem('unavailable', 'One moment.');
    fakeService({
      [`GET /api/conversations/${conversationId}/messages`]: () =>
        Response.json({ items: [stored, message('assistant', 'x')], nextCursor: null }),
      [`GET /api/runs/${runId}`]: () => Response.json(testRun({ status: 'stopped' })),
      'POST /api/chat': ({ body }) => {
        replaced.push((body as { replaces?: string }).replaces);
        return answer();
      },
    });
    const thread = await openStored();
    await thread.retry(lastOf(thread).id, 'default');
    answer = () => eventStream([started, ended('stopped')]);
    await thread.retry(lastOf(thread).id, 'default');
    stored = second;
    await thread.retry(lastOf(thread).id, 'default');
    expect(replaced).toEqual([first.id, first.id, second.id]);
  });

  it('keeps how long to wait', async () => {
    fakeService({
      'POST /api/chat': () => problem('rate_limited', 'Slower.', { 'retry-after': '7' }),
    });
    const thread = await openNew();
    await thread.say('add buy milk');
    expect(lastOf(thread).problem).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 7 });
  });
});

describe('edit', () => {
  it('says something else in the place of a message, which goes with what followed', async () => {
    const calls = fakeService({
      ...history(testRun(), message('user', 'add milk'), message('assistant', 'Added.')),
      'POST /api/chat': () => answering('Added bread.'),
    });
    const thread = await openStored();
    const [first] = thread.getState().items;
    await thread.edit(first?.id ?? '', 'add bread');
    expect(calls.at(-1)?.body).toMatchObject({
      message: 'add bread',
      conversationId,
      replaces: first?.messageId,
    });
    expect(thread.getState().items.map(textOf)).toEqual(['add bread', 'Added bread.']);
  });

  it('finds out under which id a message of this page is stored', async () => {
    const stored = message('user', 'add milk');
    const calls = fakeService({
      ...history(testRun(), stored, message('assistant', 'Added.')),
      'POST /api/chat': () => answering('Added.'),
    });
    const thread = await openNew();
    await thread.say('add milk');
    expect(thread.getState().items[0]).toMatchObject({ runId, messageId: null });
    await thread.edit(thread.getState().items[0]?.id ?? '', 'add bread');
    expect(calls.at(-1)?.body).toMatchObject({ message: 'add bread', replaces: stored.id });
  });
});

describe('open', () => {
  it('opens the conversation that was talked in last', async () => {
    const at = '2026-01-01T00:00:00.000Z';
    fakeService({
      'GET /api/conversations': () =>
        Response.json({
          items: [{ id: conversationId, title: 'Milk', createdAt: at, updatedAt: at }],
          nextCursor: null,
        }),
      ...history(testRun(), message('user', 'hi'), message('assistant', 'Hello.')),
    });
    const thread = await openNew();
    await thread.openNewest();
    expect(thread.getState()).toMatchObject({ opening: 'open', conversationId });
    expect(thread.getState().items.map(textOf)).toEqual(['hi', 'Hello.']);
  });

  it('says why a conversation can’t be shown, and tries again', async () => {
    const path = `GET /api/conversations/${conversationId}/messages`;
    fakeService({ [path]: () => problem('not_found', 'There is no such conversation.') });
    const thread = await openStored();
    expect(thread.getState().opening).toMatchObject({ code: 'not_found' });
    fakeService(history(testRun(), message('user', 'hi')));
    await thread.reopen();
    expect(thread.getState()).toMatchObject({ opening: 'open', conversationId });
  });
});
