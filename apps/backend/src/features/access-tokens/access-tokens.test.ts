import { Writable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { CreatedAccessTokenSchema, AccessTokenPageSchema } from '@todo/contracts';
import type { CreatedAccessToken } from '@todo/contracts';
import { loggerOptions } from '../../logging';
import { hashOfToken } from '../../secret-token';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { taskChanges } from '../tasks/tasks.schema';
import { createAccessTokensRepository } from './access-tokens.repository';
import { accessTokens } from './access-tokens.schema';
import { createAccessTokensService } from './access-tokens.service';

let test: TestApp;
let ann: TestPerson;
const logged: string[] = [];

beforeAll(async () => {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const logger = { ...Object(loggerOptions('debug')), stream };
  test = await createTestApp({}, { logger });
});
beforeEach(async () => {
  ann = await test.signUp({ timeZone: 'Asia/Tokyo' });
});
afterAll(async () => test.close());

const make = (payload: object = { name: 'CI', scope: 'write' }, person = ann) =>
  person.inject({ method: 'POST', url: '/api/tokens', payload });
const made = async (payload?: object, person?: TestPerson): Promise<CreatedAccessToken> =>
  CreatedAccessTokenSchema.parse((await make(payload, person)).json());
const listed = async () =>
  AccessTokenPageSchema.parse((await ann.inject({ url: '/api/tokens' })).json()).items;
const withToken = (token: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload = {}) =>
  test.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(method === 'POST' && { payload }),
  });

describe('making a token', () => {
  it('shows its secret once, with a prefix and 256 random bits, and keeps only a hash', async () => {
    const response = await make({ name: ' CI ', scope: 'read' });
    expect(response.statusCode).toBe(201);
    const { token, ...rest } = CreatedAccessTokenSchema.parse(response.json());
    expect(token).toMatch(/^todo_pat_[\w-]{43}$/);
    expect(rest).toMatchObject({ name: 'CI', scope: 'read', expiresAt: null, lastUsedAt: null });
    expect(await listed()).toEqual([rest]);
    const [row] = await test.connection.database
      .select()
      .from(accessTokens)
      .where(eq(accessTokens.id, rest.id));
    expect(JSON.stringify(row)).not.toContain(token.slice(9));
    expect(row?.tokenHash).toBe(hashOfToken(token));
  });

  it.each([
    ['no name', { scope: 'read' }],
    ['a blank name', { name: ' ', scope: 'read' }],
    ['an unknown scope', { name: 'a', scope: 'admin' }],
    ['an end that lies behind', { name: 'a', scope: 'read', expiresAt: '2020-01-01T00:00:00Z' }],
    ['an end that is no time', { name: 'a', scope: 'read', expiresAt: 'tomorrow' }],
  ])('answers 400 to %s', async (_name, payload) => {
    const response = await make(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
  });

  it('answers 409 beyond a hundred, however many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 104 }, () => make()));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(100);
    expect(statuses.filter((status) => status === 409)).toHaveLength(4);
    const [first] = await listed();
    await ann.inject({ method: 'DELETE', url: `/api/tokens/${first?.id}` });
    expect((await make()).statusCode).toBe(201);
  });
});

describe('a token', () => {
  it('acts for the person, in their zone, and is named in the history', async () => {
    const { token } = await made({ name: 'my script', scope: 'write' });
    const payload = { title: 'a', dueAt: '2027-01-01T00:00:00Z' };
    const created = await withToken(token, 'POST', '/api/tasks', payload);
    expect(created.statusCode).toBe(201);
    expect(created.json()).toMatchObject({ timeZone: 'Asia/Tokyo' });
    const changes = await test.connection.database
      .select()
      .from(taskChanges)
      .where(eq(taskChanges.userId, ann.userId));
    expect(changes).toMatchObject([{ actorType: 'user', actorName: 'my script' }]);
  });

  it('with the scope read is answered 403 before ids and bodies are looked at', async () => {
    const { token } = await made({ name: 'a', scope: 'read' });
    expect((await withToken(token, 'GET', '/api/tasks')).statusCode).toBe(200);
    for (const [method, url] of [
      ['POST', '/api/tasks'],
      ['DELETE', '/api/tasks/malformed'],
      ['POST', '/api/chat'],
    ] as const) {
      const response = await withToken(token, method, url, { nonsense: true });
      expect(response.statusCode).toBe(403);
      expect(response.json()).toMatchObject({ code: 'forbidden' });
    }
  });

  it('of either scope makes and revokes no tokens', async () => {
    for (const scope of ['read', 'write']) {
      const { id, token } = await made({ name: 'a', scope });
      expect((await withToken(token, 'POST', '/api/tokens')).statusCode).toBe(403);
      expect((await withToken(token, 'DELETE', `/api/tokens/${id}`)).statusCode).toBe(403);
      expect((await withToken(token, 'GET', '/api/tokens')).statusCode).toBe(200);
    }
  });

  it('outlives a sign-out', async () => {
    const { token } = await made();
    await ann.inject({ method: 'POST', url: '/api/auth/sign-out' });
    expect((await ann.inject({ url: '/api/tasks' })).statusCode).toBe(401);
    expect((await withToken(token, 'GET', '/api/tasks')).statusCode).toBe(200);
  });

  it('opens nothing once it is revoked, once it is altered, or as a cookie', async () => {
    const { id, token } = await made();
    const cookie = `better-auth.session_token=${token}`;
    const asCookie = await test.app.inject({ url: '/api/tasks', headers: { cookie } });
    expect(asCookie.statusCode).toBe(401);
    expect((await withToken(`${token}x`, 'GET', '/api/tasks')).statusCode).toBe(401);
    const revoked = await ann.inject({ method: 'DELETE', url: `/api/tokens/${id}` });
    expect([revoked.statusCode, revoked.body]).toEqual([204, '']);
    const response = await withToken(token, 'GET', '/api/tasks');
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ code: 'unauthenticated' });
    const again = await ann.inject({ method: 'DELETE', url: `/api/tokens/${id}` });
    expect(again.statusCode).toBe(404);
  });

  it('means nothing to the routes of sign-in', async () => {
    const { token } = await made();
    expect((await withToken(token, 'GET', '/api/auth/get-session')).json()).toBeNull();
    await withToken(token, 'POST', '/api/auth/sign-out');
    expect((await withToken(token, 'GET', '/api/tasks')).statusCode).toBe(200);
  });

  it('of someone else can neither be seen nor revoked', async () => {
    const bob = await test.signUp();
    const { id, token } = await made({ name: 'b', scope: 'write' }, bob);
    expect(await listed()).toEqual([]);
    expect((await ann.inject({ method: 'DELETE', url: `/api/tokens/${id}` })).statusCode).toBe(404);
    expect((await withToken(token, 'GET', '/api/tasks')).statusCode).toBe(200);
  });

  it('never reaches the log', async () => {
    logged.length = 0;
    const { token } = await made();
    await withToken(token, 'GET', '/api/tasks');
    await withToken(token, 'DELETE', '/api/tasks/malformed');
    expect(logged.join('')).toContain('"path":"/api/tasks"');
    expect(logged.join('')).not.toContain(token.slice(9));
  });
});

describe('time', () => {
  const clocked = () => {
    const clock = { now: new Date('2026-01-01T00:00:00Z') };
    const { database } = test.connection;
    const service = createAccessTokensService({
      database,
      repository: createAccessTokensRepository(database),
      now: () => clock.now,
    });
    const actor = { userId: ann.userId, type: 'user', name: null, timeZone: 'UTC' } as const;
    return { clock, service, actor };
  };

  it('ends a token at the very instant it names', async () => {
    const { clock, service, actor } = clocked();
    const expiresAt = '2026-01-02T00:00:00.000Z';
    const { token } = await service.create(actor, { name: 'a', scope: 'read', expiresAt });
    clock.now = new Date('2026-01-01T23:59:59.999Z');
    expect(await service.find(token)).toMatchObject({ userId: ann.userId, scope: 'read' });
    clock.now = new Date(expiresAt);
    expect(await service.find(token)).toBeNull();
    expect((await service.list(actor)).items).toMatchObject([{ expiresAt }]);
  });

  it('of the last use is noted once a minute', async () => {
    const { clock, service, actor } = clocked();
    const { token } = await service.create(actor, { name: 'a', scope: 'read' });
    const usedAt = async (at: string) => {
      clock.now = new Date(at);
      await service.find(token);
      return (await service.list(actor)).items[0]?.lastUsedAt;
    };
    const first = '2026-01-01T00:00:10.000Z';
    expect(await usedAt(first)).toBe(first);
    expect(await usedAt('2026-01-01T00:01:09.999Z')).toBe(first);
    expect(await usedAt('2026-01-01T00:01:11.000Z')).toBe('2026-01-01T00:01:11.000Z');
  });
});
