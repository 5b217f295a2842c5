import type { Health } from '@todo/contracts';
import { sql } from 'drizzle-orm';
import type { DatabaseConnection } from './database/connection';
import { createTestDatabase } from './database/testing/test-database';
import { createTestApp, type TestApp } from './testing/test-app';

/** A database that can be taken away and brought back. */
const breakable = (connection: DatabaseConnection) => {
  const state = { isUp: false };
  const refuse = async () => {
    const error = new Error('connect ECONNREFUSED');
    throw Object.assign(error, { code: 'ECONNREFUSED' });
  };
  const database = new Proxy(connection.database, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function') return value;
      if (!state.isUp && property === 'execute') return refuse;
      return value.bind(target);
    },
  });
  const guarded: DatabaseConnection = {
    ...connection,
    database,
    query: (query) => (state.isUp ? connection.query(query) : refuse()),
    migrate: (folder) => (state.isUp ? connection.migrate(folder) : refuse()),
  };
  return { state, connection: guarded };
};

describe('without its database', () => {
  let test: TestApp;
  let draining = false;
  const database = { state: { isUp: false } };

  beforeAll(async () => {
    const { state, connection } = breakable(await createTestDatabase());
    database.state = state;
    test = await createTestApp({}, { connection, isDraining: () => draining });
  });

  afterAll(async () => test.close());

  it('lives, is not ready, and refuses what needs it with 503', async () => {
    for (const url of ['/health', '/api/health/live']) {
      expect((await test.app.inject({ url })).json()).toMatchObject({ status: 'ok' });
    }
    const health = await test.app.inject({ url: '/api/health' });
    expect(health.statusCode).toBe(503);
    expect(health.json<Health>()).toMatchObject({
      status: 'unavailable',
      checks: { database: 'down' },
    });
    for (const url of ['/api/tasks', '/api/auth/get-session']) {
      const response = await test.app.inject({ url });
      expect(response.statusCode).toBe(503);
      expect(response.json()).toMatchObject({ code: 'unavailable' });
      expect(response.headers['retry-after']).toBeDefined();
    }
  });

  it('serves as soon as it is there, and answers 503 again when it goes', async () => {
    database.state.isUp = true;
    await test.availability.start();
    expect((await test.app.inject({ url: '/api/health' })).statusCode).toBe(200);
    const person = await test.signUp();
    expect((await person.inject({ url: '/api/tasks' })).statusCode).toBe(200);
    database.state.isUp = false;
    const response = await person.inject({ url: '/api/tasks' });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ code: 'unavailable' });
    database.state.isUp = true;
  });

  it('is not ready while it ends, and gives connections up', async () => {
    draining = true;
    const health = await test.app.inject({ url: '/api/health' });
    expect(health.statusCode).toBe(503);
    expect(health.headers['connection']).toBe('close');
    draining = false;
  });
});

describe('under load', () => {
  it('answers 200 requests at once with a small pool', async () => {
    const test = await createTestApp();
    const person = await test.signUp();
    const create = (index: number) =>
      person.inject({
        method: 'POST',
        url: '/api/tasks',
        headers: { 'idempotency-key': `key-${index}` },
        payload: { title: `task ${index}` },
      });
    const responses = await Promise.all(Array.from({ length: 200 }, (_, index) => create(index)));
    expect(new Set(responses.map((response) => response.statusCode))).toEqual(new Set([201]));
    const positions = responses.map((response) => response.json<{ position: string }>().position);
    expect(new Set(positions).size).toBe(200);
    await test.close();
  });
});

describe('what fails underneath', () => {
  it('is never shown', async () => {
    const test = await createTestApp();
    const person = await test.signUp();
    await test.connection.database.execute(sql`alter table tasks rename to hidden`);
    const response = await person.inject({ url: '/api/tasks' });
    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ code: 'internal' });
    expect(response.body).not.toMatch(/tasks|select|relation/i);
    await test.close();
  });

  it('asks for another try where it was another transaction alone', async () => {
    const test = await createTestApp();
    const person = await test.signUp();
    const { database } = test.connection;
    await database.execute(sql`create function stand_in_the_way() returns trigger language plpgsql
      as $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$`);
    await database.execute(sql`create trigger busy before insert on tasks
      for each row execute function stand_in_the_way()`);
    const payload = { title: 'late' };
    const response = await person.inject({ method: 'POST', url: '/api/tasks', payload });
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('2');
    expect(response.json()).toMatchObject({ code: 'unavailable' });
    await test.close();
  });
});

describe('behind https', () => {
  it('sends secure cookies and HSTS', async () => {
    const test = await createTestApp({ FRONTEND_URL: 'https://todo.example' });
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { name: 'a', email: 'a@example.com', password: 'long enough' },
    });
    expect(response.cookies[0]?.secure).toBe(true);
    expect(response.headers['strict-transport-security']).toBeDefined();
    await test.close();
  });

  it('lets people sign in at an http address that is named too', async () => {
    const FRONTEND_URL = 'https://todo.example,http://10.0.0.7:30000';
    const test = await createTestApp({ FRONTEND_URL });
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { name: 'b', email: 'b@example.com', password: 'long enough' },
    });
    expect(response.cookies[0]?.name).toBe('better-auth.session_token');
    expect(response.cookies[0]?.secure).toBeUndefined();
    expect(response.headers['strict-transport-security']).toBeUndefined();
    await test.close();
  });

  it('lets pages of the named origins call with credentials, and no others', async () => {
    const test = await createTestApp();
    const preflight = (origin: string) =>
      test.app.inject({
        method: 'OPTIONS',
        url: '/api/tasks',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = await preflight('http://localhost:3000');
    expect(allowed.headers['access-control-allow-origin']).toBe('http://localhost:3000');
    expect(allowed.headers['access-control-allow-credentials']).toBe('true');
    const refused = await preflight('https://evil.example');
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    await test.close();
  });
});
