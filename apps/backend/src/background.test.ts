import { sql } from 'drizzle-orm';
import type { DatabaseConnection } from './database/connection';
import { createTestDatabase } from './database/testing/test-database';
import { purgeEvents } from './event-log/event-log';
import { createIdempotency } from './features/idempotency/idempotency.service';
import { createTestApp, type TestApp } from './testing/test-app';

let connection: DatabaseConnection;
let server: TestApp;

beforeAll(async () => {
  connection = await createTestDatabase();
  server = await createTestApp({}, { connection, background: true });
});
afterAll(async () => server.close());

const countOf = async (table: string): Promise<number> => {
  const { rows } = await connection.query({ text: `select count(*)::int as count from ${table}` });
  return Number(rows[0]?.['count']);
};

const addTask = async (): Promise<void> => {
  const ann = await server.signUp();
  const headers = { 'idempotency-key': 'a' };
  await ann.inject({ method: 'POST', url: '/api/tasks', payload: { title: 'a' }, headers });
};

const dayMs = 24 * 60 * 60 * 1000;

test('a server that works in the background serves requests, and stops when asked', async () => {
  const other = await createTestApp(
    {},
    { connection: { ...connection, close: async () => undefined }, background: true },
  );
  const person = await other.signUp();
  expect((await person.inject({ url: '/api/tasks' })).statusCode).toBe(200);
  await other.close();
});

test('events are kept for more than a day, then forgotten', async () => {
  await addTask();
  const before = await countOf('user_events');
  await purgeEvents(connection.database, new Date(Date.now() + dayMs));
  expect(await countOf('user_events')).toBe(before);
  await purgeEvents(connection.database, new Date(Date.now() + 3 * dayMs));
  expect(await countOf('user_events')).toBe(0);
});

test('idempotency keys are kept for a day, then forgotten', async () => {
  await addTask();
  await createIdempotency(connection.database).purgeExpired();
  expect(await countOf('idempotency_keys')).toBeGreaterThan(0);
  await connection.database.execute(sql`update idempotency_keys set expires_at = now()`);
  await createIdempotency(connection.database, () => new Date(Date.now() + 1000)).purgeExpired();
  expect(await countOf('idempotency_keys')).toBe(0);
});
