import { functionCall, modelResponder } from '@openai/agents/testing';
import type { Run, StreamEvent } from '@todo/contracts';
import { say, useScriptedApp } from './testing/scripted-app';
import { eventOf } from './testing/run-client';

const scripted = useScriptedApp();
let address: string;
beforeEach(async () => {
  address = await scripted.app.listen({ port: 0, host: '127.0.0.1' });
});

const post = (path: string, body: object, init: RequestInit = {}): Promise<Response> =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${scripted.ada.token}`,
      accept: 'text/event-stream',
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
    ...init,
  });

const eventsOf = async (answer: Response): Promise<StreamEvent[]> =>
  (await answer.text())
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map(eventOf);
const isFinished = (event: StreamEvent | undefined) =>
  event?.event === 'run.finished' && event.data.status === 'finished';
const names = (events: StreamEvent[]) =>
  events.map(({ event }) => event).filter((name) => name !== 'message.delta');

test('a stream carries its headers, and ids from 1 without a gap', async () => {
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })],
    say('Added milk.'),
  );
  const answer = await post('/api/chat', { message: 'add milk' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform');
  expect(answer.headers.get('x-accel-buffering')).toBe('no');

  const events = await eventsOf(answer);
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  expect(names(events)).toEqual([
    'run.started',
    'tool.started',
    'tool.finished',
    'message.completed',
    'run.finished',
  ]);
  const texts = events.flatMap((event) => (event.event === 'message.delta' ? event.data.text : []));
  expect(texts.join('')).toBe('Added milk.');
  expect(events[1]?.data).toMatchObject({ name: 'create_task', arguments: { title: 'Milk' } });
  expect(events[2]?.data).toMatchObject({ status: 'succeeded', output: { title: 'Milk' } });
  expect(events.at(-1)?.data).toMatchObject({ status: 'finished', usage: { requests: 2 } });
});

test('a run that waits ends its stream, and goes on with the next id', async () => {
  const task = await scripted.ada.addTask('Old shoes');
  scripted.model.enqueue([functionCall('delete_task', { id: task.id }, { callId: 'a' })]);
  const before = await eventsOf(await post('/api/chat', { message: 'delete it' }));
  expect(names(before)).toEqual([
    'run.started',
    'tool.started',
    'approval.requested',
    'run.finished',
  ]);
  expect(before.at(-1)?.data).toMatchObject({ status: 'awaiting_approval' });
  const asked = before.find((event) => event.event === 'approval.requested');

  scripted.model.enqueue(say('Deleted.'));
  const id = asked?.event === 'approval.requested' ? asked.data.approval.id : '';
  const after = await eventsOf(await post(`/api/approvals/${id}`, { decision: 'approve' }));
  expect(names(after)).toEqual(['tool.finished', 'message.completed', 'run.finished']);
  expect(after[0]?.id).toBe(before.length + 1);
  expect(after.at(-1)?.data).toMatchObject({ status: 'finished' });
});

test('of two approvals the first decision ends its stream with the run still waiting', async () => {
  const tasks = [await scripted.ada.addTask('One'), await scripted.ada.addTask('Two')];
  scripted.model.enqueue(
    tasks.map(({ id }, index) => functionCall('delete_task', { id }, { callId: `${index}` })),
  );
  const { approvals } = await scripted.ada.chat('delete both');
  const events = await eventsOf(
    await post(`/api/approvals/${approvals[0]?.id}`, { decision: 'approve' }),
  );
  expect(events).toMatchObject([{ event: 'run.finished', data: { status: 'awaiting_approval' } }]);
});

test('approvals decided at once let the run go on once, and its events stay in order', async () => {
  const tasks = await Promise.all(
    ['One', 'Two', 'Three'].map((title) => scripted.ada.addTask(title)),
  );
  scripted.model.enqueue(
    tasks.map(({ id }, index) => functionCall('delete_task', { id }, { callId: `${index}` })),
  );
  const { approvals } = await scripted.ada.chat('delete all');
  scripted.model.enqueue(say('All gone.'));
  const streams = await Promise.all(
    approvals.map(async ({ id }) =>
      eventsOf(await post(`/api/approvals/${id}`, { decision: 'approve' })),
    ),
  );
  const finished = streams.filter((events) => isFinished(events.at(-1)));
  expect(finished.length).toBeGreaterThanOrEqual(1);
  for (const events of finished)
    expect(names(events).slice(-2)).toEqual(['message.completed', 'run.finished']);
  expect(scripted.model.remainingSteps).toBe(0);
});

test('an error before the run is a problem, one in the run its last event', async () => {
  const refused = await post('/api/chat', { message: '' });
  expect(refused.status).toBe(400);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');

  const events = await eventsOf(await post('/api/chat', { message: 'beyond the script' }));
  expect(names(events)).toEqual(['run.started', 'run.failed']);
  expect(events.at(-1)?.data).toMatchObject({ problem: { code: 'model_unavailable' } });
});

test('a client that goes away stops nothing', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  scripted.model.enqueue(
    modelResponder(async () => {
      await held;
      return [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })];
    }),
    say('Added milk.'),
  );
  const leaving = new AbortController();
  const answer = await post('/api/chat', { message: 'add milk' }, { signal: leaving.signal });
  const first = await answer.body?.getReader().read();
  const started = eventOf(new TextDecoder().decode(first?.value).trimEnd());
  leaving.abort();
  release();

  const { runId } = started.data as { runId: string };
  const status = async () =>
    (await scripted.ada.inject('GET', `/api/runs/${runId}`)).json<Run>().status;
  while ((await status()) === 'running') await new Promise(setImmediate);
  expect(await status()).toBe('finished');
  expect(await scripted.ada.titles()).toEqual(['Milk']);
});

test('the same Idempotency-Key replays the same events', async () => {
  scripted.model.enqueue(say('Hello.'));
  const send = () =>
    post(
      '/api/chat',
      {},
      {
        body: '{"message":"hi"}',
        headers: {
          authorization: `Bearer ${scripted.ada.token}`,
          accept: 'text/event-stream',
          'content-type': 'application/json',
          'idempotency-key': 'stream-1',
        },
      },
    );
  const first = await eventsOf(await send());
  expect(await eventsOf(await send())).toEqual(first);
});

test('who reads a run later gets the bytes that were streamed live', async () => {
  const task = await scripted.ada.addTask('Old shoes');
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Milk', tags: ['home'] }, { callId: 'a' })],
    [functionCall('delete_task', { id: task.id }, { callId: 'b' })],
  );
  const first = await (await post('/api/chat', { message: 'do both' })).text();
  const requested = first
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map(eventOf)
    .find(({ event }) => event === 'approval.requested');
  if (requested?.event !== 'approval.requested') throw new Error('nothing was to be approved');
  const { id, runId } = requested.data.approval;
  scripted.model.enqueue(say('Done.'));
  const second = await (await post(`/api/approvals/${id}`, { decision: 'approve' })).text();

  const later = await fetch(`${address}/api/runs/${runId}/events`, {
    headers: { authorization: `Bearer ${scripted.ada.token}` },
  });
  expect(await later.text()).toBe(first + second);
});
