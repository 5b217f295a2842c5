import { sql } from 'drizzle-orm';
import type { Task } from '@todo/contracts';
import type { DatabaseConnection } from '../../database/connection';
import { openPostgres } from '../../database/postgres';
import { createTestDatabase } from '../../database/testing/test-database';
import { endStreams } from '../../open-streams/stream-ends';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { openEvents, type EventClient } from './testing/event-client';

const serverUrl = process.env['TEST_DATABASE_URL'];
const testOnServer = serverUrl === undefined ? test.skip : test;

let first: TestApp;
let second: TestApp;
let ownConnection: DatabaseConnection | undefined;
let address: string;
let ann: TestPerson;
let clients: EventClient[] = [];

/** A connection as another replica has it; the embedded database serves one process. */
const connectAgain = async (connection: DatabaseConnection): Promise<DatabaseConnection> => {
  if (serverUrl === undefined) return connection;
  const { rows } = await connection.query({ text: 'select current_database() as name' });
  const url = new URL(serverUrl);
  url.pathname = `/${String(rows[0]?.['name'])}`;
  ownConnection = openPostgres({
    url: url.href,
    maxConnections: 5,
    acquireTimeoutMs: 20_000,
    queryTimeoutMs: 20_000,
    onIdleError: () => undefined,
  });
  return ownConnection;
};

beforeAll(async () => {
  const connection = await createTestDatabase();
  first = await createTestApp({}, { connection });
  second = await createTestApp({}, { connection: await connectAgain(connection) });
  address = await second.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await second.app.close();
  second.availability.stop();
  await ownConnection?.close();
  await first.close();
});
beforeEach(async () => {
  ann = await first.signUp();
});
afterEach(() => {
  for (const client of clients) client.close();
  clients = [];
});

const open = async (token = ann.token, lastEventId?: string): Promise<EventClient> => {
  const client = await openEvents(address, token, lastEventId);
  clients.push(client);
  return client;
};

const addThroughFirst = async (title: string): Promise<Task> =>
  (await ann.inject({ method: 'POST', url: '/api/tasks', payload: { title } })).json<Task>();

test('a change through one replica is on the stream of another within a second', async () => {
  const client = await open();
  for (const title of ['one', 'two', 'three']) {
    const before = performance.now();
    const task = await addThroughFirst(title);
    expect(await client.next()).toMatchObject({ data: { taskIds: [task.id] } });
    expect(performance.now() - before).toBeLessThan(1000);
  }
});

testOnServer('a lost connection of the listener loses no event', async () => {
  const client = await open();
  await addThroughFirst('before');
  await client.next();
  const killed = await first.connection.database.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'todo-backend-listen'`);
  expect(killed.rows.length).toBeGreaterThanOrEqual(2);
  const tasks: Task[] = [];
  for (const title of ['one', 'two', 'three']) tasks.push(await addThroughFirst(title));
  const events = await client.take(3);
  expect(events.map(({ data }) => ('taskIds' in data ? data.taskIds : []))).toEqual(
    tasks.map(({ id }) => [id]),
  );
});

const signInAgain = async (): Promise<string> => {
  const response = await first.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email: ann.email, password: 'correct horse battery' },
  });
  return response.json<{ token: string }>().token;
};

test('signing out at one replica ends the streams of that session at every other', async () => {
  const client = await open();
  const other = await open(await signInAgain());
  const signOut = await ann.inject({ method: 'POST', url: '/api/auth/sign-out', payload: {} });
  expect(signOut.statusCode).toBe(200);
  await client.ended;
  expect((await ann.inject({ url: '/api/events' })).statusCode).toBe(401);
  expect(other.response.destroyed).toBe(false);
});

test('all streams of a person end when asked for, on every replica', async () => {
  const streams = [await open(), await open(await signInAgain())];
  const bob = await second.signUp();
  const ofBob = await open(bob.token);
  await endStreams({ userId: ann.userId }, first.connection.database);
  await Promise.all(streams.map(({ ended }) => ended));
  expect(ofBob.response.destroyed).toBe(false);
});

testOnServer('a sign-out that nobody was told of ends the stream after the reconnect', async () => {
  const client = await open();
  const { database } = first.connection;
  await database.execute(sql`delete from sessions where user_id = ${ann.userId}`);
  await database.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'todo-backend-listen'`);
  await client.ended;
});

test('a closing server ends its streams, and the client resumes at another', async () => {
  const closing = await createTestApp({}, { connection: first.connection });
  const closingAddress = await closing.app.listen({ port: 0, host: '127.0.0.1' });
  const client = await openEvents(closingAddress, ann.token);
  await addThroughFirst('one');
  const { id } = await client.next();
  const closed = closing.app.close();
  await client.ended;
  await closed;
  closing.availability.stop();
  const task = await addThroughFirst('two');
  const resumed = await open(ann.token, id);
  expect(await resumed.next()).toMatchObject({ data: { taskIds: [task.id] } });
});
