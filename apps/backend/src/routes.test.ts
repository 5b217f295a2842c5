import { errorCatalogue, ProblemSchema, routes, urlOf } from '@todo/contracts';
import type { ErrorCode, RouteDefinition } from '@todo/contracts';
import type { LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, testOrigin, testPassword } from './testing/test-app';
import type { TestApp, TestPerson } from './testing/test-app';

const all: [string, RouteDefinition][] = Object.entries(routes);
const withSession = all.filter(([, route]) => route.auth === 'session');
const withId = withSession.filter(([, route]) => route.params);
const withBody = withSession.filter(([, route]) => route.body);
const withoutBody = withSession.filter(([, route]) => !route.body && route.method !== 'GET');
const writing = withSession.filter(([, route]) => route.method !== 'GET');
const forPeopleAlone = withSession.filter(([, route]) => route.tokens === 'none');

let test: TestApp;
let ann: TestPerson;
let annsCookie: string;
let annsTokens: Record<'read' | 'write', string>;
let bobsIds: Record<string, string>;

/** A body that fits, so that nothing but the id can be wrong. */
const bodies: Record<string, object> = {
  updateTask: { title: 'x' },
  decideApproval: { decision: 'reject' },
  updateConversation: { title: 'x' },
  updateView: { name: 'x' },
};

const expectProblem = (response: LightMyRequestResponse, code: ErrorCode): void => {
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  const problem = ProblemSchema.parse(response.json());
  expect(problem).toMatchObject({ code, status: errorCatalogue[code].status });
  expect(response.statusCode).toBe(problem.status);
  expect(problem.requestId).toBe(response.headers['x-request-id']);
};

const chatAs = async (person: TestPerson, message: string) =>
  (await person.inject({ method: 'POST', url: '/api/chat', payload: { message } })).json<{
    conversationId: string;
    runId: string;
    approvals: { id: string }[];
  }>();

const create = async (person: TestPerson, url: string, payload: object) =>
  (await person.inject({ method: 'POST', url, payload })).json<{ id: string; token: string }>();

const tokenOf = async (person: TestPerson, scope: string) =>
  (await create(person, '/api/tokens', { name: 'x', scope })).token;

beforeAll(async () => {
  test = await createTestApp();
  ann = await test.signUp();
  annsCookie = await cookieOf(ann);
  annsTokens = { read: await tokenOf(ann, 'read'), write: await tokenOf(ann, 'write') };
  const bob = await test.signUp();
  const payload = { title: 'buy milk' };
  const task = await bob.inject({ method: 'POST', url: '/api/tasks', payload });
  const chat = await chatAs(bob, 'delete buy milk');
  bobsIds = {
    tasks: task.json<{ id: string }>().id,
    runs: chat.runId,
    conversations: chat.conversationId,
    approvals: chat.approvals[0]?.id ?? '',
    tokens: (await create(bob, '/api/tokens', { name: 'x', scope: 'read' })).id,
    views: (await create(bob, '/api/views', { name: 'x', query: {} })).id,
  };
});

afterAll(async () => test.close());

const send = (name: string, route: RouteDefinition, id = uuidv7()) => ({
  method: route.method,
  url: urlOf(route, { id }),
  ...(bodies[name] && { payload: bodies[name] }),
});

describe('every route of the contract', () => {
  it.each(all)('%s is served', (_name, route) => {
    expect(test.app.hasRoute({ method: route.method, url: route.path })).toBe(true);
  });

  it.each(withSession)('%s answers 401 without a session', async (name, route) => {
    expectProblem(await test.app.inject(send(name, route, 'malformed')), 'unauthenticated');
  });

  it.each(withId)('%s answers 400 to a malformed id', async (name, route) => {
    expectProblem(await ann.inject(send(name, route, 'malformed')), 'invalid_request');
  });

  it.each(withId)('%s answers 404 to an unknown id', async (name, route) => {
    expectProblem(await ann.inject(send(name, route)), 'not_found');
  });

  it.each(withId)('%s answers the same 404 to the id of someone else', async (name, route) => {
    const id = bobsIds[route.path.split('/')[2] ?? ''] ?? '';
    const own = await ann.inject(send(name, route, id));
    expectProblem(own, 'not_found');
    const unknownId = uuidv7();
    const unknown = await ann.inject(send(name, route, unknownId));
    expect({ ...own.json<object>(), requestId: '' }).toEqual({
      ...unknown.json<object>(),
      requestId: '',
      detail: unknown.json<{ detail: string }>().detail.replace(unknownId, id),
    });
  });

  it.each(withBody)('%s answers 400 to bodies that are not its own', async (_name, route) => {
    const url = urlOf(route, { id: uuidv7() });
    const bodiesOfOthers = ['{', '[]', '"a"', 'null', '{"unknownField":1}', '{"__proto__":1}'];
    for (const payload of [...bodiesOfOthers, ...(route.bodyOptional ? [] : [''])]) {
      const headers = { 'content-type': 'application/json' };
      const response = await ann.inject({ method: route.method, url, headers, payload });
      expectProblem(response, 'invalid_request');
    }
  });

  it.each(withoutBody)('%s takes no field in a body', async (_name, route) => {
    const url = urlOf(route, { id: uuidv7() });
    const headers = { 'content-type': 'application/json' };
    for (const payload of ['[]', 'null', '{"unknownField":1}']) {
      const response = await ann.inject({ method: route.method, url, headers, payload });
      expectProblem(response, 'invalid_request');
    }
  });

  it.each(['', '{}'])('an empty body is fine where none is needed: "%s"', async (payload) => {
    const { id } = (
      await ann.inject({ method: 'POST', url: '/api/tasks', payload: { title: 'a' } })
    ).json<{ id: string }>();
    const headers = { 'content-type': 'application/json' };
    const url = urlOf(routes.completeTask, { id });
    expect((await ann.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(200);
  });

  it.each(['/api/tasks', '/api/auth/sign-up/email'])(
    'POST %s refuses a body that is not UTF-8 instead of mending it',
    async (url) => {
      const person = { name: '\xff', email: 'latin1@example.test', password: 'long enough a word' };
      const body = url === '/api/tasks' ? { title: '\xff' } : person;
      const response = await ann.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        payload: Buffer.from(JSON.stringify(body), 'latin1'),
      });
      expect(response.statusCode).toBe(400);
      expect(response.body).toContain('The body is not valid UTF-8');
    },
  );

  it.each(withBody)('%s answers 415 to another media type', async (_name, route) => {
    const url = urlOf(route, { id: uuidv7() });
    const headers = { 'content-type': 'text/plain' };
    const response = await ann.inject({ method: route.method, url, headers, payload: 'a' });
    expectProblem(response, 'unsupported_media_type');
  });

  // A file of another media type has a limit of its own.
  const withSmallBody = withBody.filter(([, route]) => !route.bodyTypes);
  it.each(withSmallBody)('%s answers 413 to more than a mebibyte', async (_name, route) => {
    const url = urlOf(route, { id: uuidv7() });
    const payload = { title: 'a'.repeat(1024 * 1024) };
    expectProblem(await ann.inject({ method: route.method, url, payload }), 'payload_too_large');
  });

  it.each(writing)('%s answers 403 to a cookie from elsewhere', async (name, route) => {
    const cookie = annsCookie;
    for (const origin of ['https://evil.example', 'null', undefined]) {
      const headers = { cookie, ...(origin && { origin }) };
      const response = await test.app.inject({ ...send(name, route, 'malformed'), headers });
      expectProblem(response, 'untrusted_origin');
    }
  });
});

describe('a personal access token', () => {
  const headersOf = (scope: 'read' | 'write') => ({ authorization: `Bearer ${annsTokens[scope]}` });

  it.each(writing)(
    'of the scope read gets 403 from %s, before ids and bodies',
    async (name, route) => {
      const request = { ...send(name, route, 'malformed'), headers: headersOf('read') };
      expectProblem(await test.app.inject(request), 'forbidden');
    },
  );

  it.each(forPeopleAlone)('of either scope gets 403 from %s', async (name, route) => {
    for (const scope of ['read', 'write'] as const) {
      const request = { ...send(name, route, 'malformed'), headers: headersOf(scope) };
      expectProblem(await test.app.inject(request), 'forbidden');
    }
  });

  it.each(withId.filter(([, route]) => route.tokens !== 'none'))(
    'of the scope write gets as far as the session at %s',
    async (name, route) => {
      const request = { ...send(name, route, 'malformed'), headers: headersOf('write') };
      expectProblem(await test.app.inject(request), 'invalid_request');
    },
  );
});

const cookieOf = async (person: TestPerson): Promise<string> => {
  const response = await test.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email: person.email, password: testPassword },
  });
  const [cookie] = response.cookies;
  return `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`;
};

describe('a cookie', () => {
  it.each([
    ['of a trusted origin', { origin: testOrigin }],
    ['of the very host that serves', { origin: 'http://10.0.0.7:30000', host: '10.0.0.7:30000' }],
    [
      'through a trusted proxy that names the public host',
      {
        origin: 'https://todo.example',
        'x-forwarded-host': 'todo.example',
        'x-forwarded-proto': 'https',
      },
    ],
  ])('%s may change tasks', async (_name, headers) => {
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/tasks',
      payload: { title: 'by cookie' },
      headers: { ...headers, cookie: annsCookie },
    });
    expect(response.statusCode).toBe(201);
  });

  it('counts for nothing beside a bearer token', async () => {
    const headers = { authorization: 'Bearer wrong', cookie: annsCookie };
    expectProblem(await test.app.inject({ url: '/api/tasks', headers }), 'unauthenticated');
  });
});

describe('what is no route', () => {
  it.each([
    ['GET', '/nothing'],
    ['PUT', '/api/tasks'],
    ['DELETE', '/api/tasks'],
    ['POST', '/api/auth/delete-user'],
    ['GET', '/docs/errors/nothing'],
    ['GET', '/docs/assets/..%2f..%2fpackage.json'],
  ] as const)('%s %s answers 404', async (method, url) => {
    expectProblem(await ann.inject({ method, url }), 'not_found');
  });

  it('answers 400 to an address that cannot be decoded', async () => {
    expectProblem(await ann.inject({ url: '/api/tasks/%zz' }), 'invalid_request');
  });

  it('takes a request id that is safe, and no other', async () => {
    const ask = async (id: string) =>
      (await test.app.inject({ url: '/nothing', headers: { 'x-request-id': id } })).json<{
        requestId: string;
      }>().requestId;
    expect(await ask('abc-1.2_3')).toBe('abc-1.2_3');
    expect(await ask('a b')).not.toBe('a b');
    expect(await ask('x'.repeat(129))).toHaveLength(36);
  });
});
