import { sql } from 'drizzle-orm';
import type { LiveEvent, Task } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { openEvents, type EventClient } from './testing/event-client';

let server: TestApp;
let address: string;
let ann: TestPerson;
let clients: EventClient[] = [];

beforeAll(async () => {
  server = await createTestApp();
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => server.close());
beforeEach(async () => {
  ann = await server.signUp();
});
afterEach(() => {
  for (const client of clients) client.close();
  clients = [];
});

const open = async (person: TestPerson, lastEventId?: string): Promise<EventClient> => {
  const client = await openEvents(address, person.token, lastEventId);
  clients.push(client);
  return client;
};

const add = async (person: TestPerson, title: string): Promise<Task> =>
  (await person.inject({ method: 'POST', url: '/api/tasks', payload: { title } })).json<Task>();

const taskIdsOf = (event: LiveEvent): string[] =>
  event.event === 'task.changed' ? event.data.taskIds : [];

test('a stream begins now, with the headers that keep proxies from holding it back', async () => {
  await add(ann, 'before');
  const client = await open(ann);
  expect(client.response.statusCode).toBe(200);
  const { headers } = client.response;
  expect(headers['content-type']).toMatch(/^text\/event-stream/);
  expect(headers['cache-control']).toBe('no-cache, no-transform');
  expect(headers['x-accel-buffering']).toBe('no');
  const task = await add(ann, 'after');
  expect(taskIdsOf(await client.next())).toEqual([task.id]);
  expect(client.text()).toMatch(/^retry: \d+\nid: \d+\n\n/);
});

test('each change is one event with its tasks and its change set', async () => {
  const client = await open(ann);
  const task = await add(ann, 'buy milk');
  const url = `/api/tasks/${task.id}`;
  await ann.inject({ method: 'PATCH', url, payload: { title: 'buy oat milk' } });
  await ann.inject({ method: 'DELETE', url });
  const events = await client.take(3);
  expect(events.map(taskIdsOf)).toEqual([[task.id], [task.id], [task.id]]);
  const sets = events.map(({ data }) => ('changeSetId' in data ? data.changeSetId : ''));
  expect(new Set(sets).size).toBe(3);
  const ids = events.map(({ id }) => Number(id));
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});

test('Last-Event-ID brings exactly what was missed, in order', async () => {
  const client = await open(ann);
  await add(ann, 'one');
  const { id } = await client.next();
  client.close();
  const missed = [await add(ann, 'two'), await add(ann, 'three')];
  const again = await open(ann, id);
  expect((await again.take(2)).map(taskIdsOf)).toEqual(missed.map((task) => [task.id]));
  const later = await add(ann, 'four');
  expect(taskIdsOf(await again.next())).toEqual([later.id]);
});

test('more than one page of missed events comes whole', async () => {
  for (let count = 0; count < 120; count += 1) await add(ann, `task ${count}`);
  const client = await open(ann, '0');
  const ids = (await client.take(120)).map(({ id }) => Number(id));
  expect(ids).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
});

test.each([
  ['is malformed', 'abc'],
  ['lies in the future', '999999'],
  ['is a negative number', '-1'],
])('an id that %s gets resync, and what happens then', async (_name, id) => {
  await add(ann, 'before');
  const client = await open(ann, id);
  const resync = await client.next();
  expect(resync).toMatchObject({ event: 'resync', data: {} });
  const task = await add(ann, 'after');
  expect(taskIdsOf(await client.next())).toEqual([task.id]);
  const again = await open(ann, resync.id);
  expect(taskIdsOf(await again.next())).toEqual([task.id]);
});

test('an id from before what is kept gets resync', async () => {
  await add(ann, 'one');
  await add(ann, 'two');
  await server.connection.database.execute(
    sql`delete from user_events where user_id = ${ann.userId} and seq = 1`,
  );
  expect(await (await open(ann, '0')).next()).toMatchObject({ event: 'resync', id: '2' });
  expect(await (await open(ann, '1')).next()).toMatchObject({ event: 'task.changed', id: '2' });
  await server.connection.database.execute(
    sql`delete from user_events where user_id = ${ann.userId}`,
  );
  expect(await (await open(ann, '1')).next()).toMatchObject({ event: 'resync', id: '2' });
});

test('nobody hears of another person', async () => {
  const bob = await server.signUp();
  const client = await open(bob);
  await add(ann, 'secret');
  const own = await add(bob, 'own');
  expect(taskIdsOf(await client.next())).toEqual([own.id]);
});

test('a conversation and its run are told of', async () => {
  const client = await open(ann);
  const answer = await ann.inject({
    method: 'POST',
    url: '/api/chat',
    payload: { message: 'add buy milk' },
  });
  const { conversationId, runId } = answer.json<{ conversationId: string; runId: string }>();
  const events = await client.take(5);
  expect(events.map(({ event }) => event)).toEqual([
    'conversation.changed',
    'run.started',
    'task.changed',
    'conversation.changed',
    'run.finished',
  ]);
  expect(events[0]?.data).toEqual({ conversationId });
  expect(events[1]?.data).toEqual({ runId, conversationId });
  expect(events[4]?.data).toEqual({ runId, conversationId, status: 'finished' });

  const url = `/api/conversations/${conversationId}`;
  await ann.inject({ method: 'PATCH', url, payload: { title: 'Shopping' } });
  await ann.inject({ method: 'DELETE', url });
  expect((await client.take(2)).map(({ data }) => data)).toEqual([
    { conversationId },
    { conversationId },
  ]);
  // What was said of a run outlives it.
  expect((await (await open(ann, events[3]?.id)).next()).data).toEqual(events[4]?.data);
});

test('a run that waits for approval is told of as waiting', async () => {
  await add(ann, 'buy milk');
  const client = await open(ann);
  await ann.inject({ method: 'POST', url: '/api/chat', payload: { message: 'delete buy milk' } });
  const events = await client.take(4);
  expect(events.at(-1)).toMatchObject({
    event: 'run.finished',
    data: { status: 'awaiting_approval' },
  });
});

test('it answers 401 without a session', async () => {
  const response = await server.app.inject({ url: '/api/events' });
  expect(response.statusCode).toBe(401);
  expect(response.json()).toMatchObject({ code: 'unauthenticated' });
});

test('a client that goes away leaves nothing behind', async () => {
  const client = await open(ann);
  client.close();
  await client.ended;
  const other = await open(ann);
  const task = await add(ann, 'still told');
  expect(taskIdsOf(await other.next())).toEqual([task.id]);
});
