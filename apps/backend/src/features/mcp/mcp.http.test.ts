import { createTestApp, testOrigin, type TestApp, type TestPerson } from '../../testing/test-app';
import { tokenOf, wireRequest } from './testing/mcp-clients';

let test: TestApp;
let ann: TestPerson;

beforeAll(async () => {
  test = await createTestApp({ ALLOWED_HOSTS: 'todo.internal, Todo.lan:8000' });
  ann = await test.signUp();
});

afterAll(async () => test.close());

const listTools = (headers: Record<string, string> = {}) => {
  const wire = wireRequest('tools/list', {});
  const sent = { host: 'localhost', authorization: `Bearer ${ann.token}`, ...headers };
  return test.app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { ...wire.headers, ...sent },
    payload: wire.payload,
  });
};

describe('/mcp without a bearer token', () => {
  it('answers 401 with a challenge, in every method', async () => {
    for (const method of ['POST', 'GET', 'DELETE'] as const) {
      const answer = await test.app.inject({ method, url: '/mcp', headers: { host: 'localhost' } });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="todo"');
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.json()).toMatchObject({ status: 401, code: 'unauthenticated' });
    }
  });

  it('takes no cookie for one', async () => {
    const signedIn = await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: ann.email, password: 'correct horse battery' },
    });
    const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    expect(cookie).not.toBe('');
    const wire = wireRequest('tools/list', {});
    const answer = await test.app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { ...wire.headers, host: 'localhost', origin: testOrigin, cookie },
      payload: wire.payload,
    });
    expect(answer.statusCode).toBe(401);
  });

  it.each(['Bearer unknown', 'Bearer todo_pat_unknown', 'Basic YTpi', 'Bearer'])(
    'refuses %s',
    async (authorization) => {
      const answer = await listTools({ authorization });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer /);
    },
  );

  it('refuses a token once it is revoked', async () => {
    const token = await tokenOf(ann, 'write');
    expect((await listTools({ authorization: `Bearer ${token}` })).statusCode).toBe(200);
    const { items } = (await ann.inject({ url: '/api/tokens' })).json<{
      items: { id: string }[];
    }>();
    await ann.inject({ method: 'DELETE', url: `/api/tokens/${items[0]?.id ?? ''}` });
    const answer = await listTools({ authorization: `Bearer ${token}` });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
  });
});

describe('the host and the origin', () => {
  it.each([
    'localhost',
    'localhost:3000',
    '127.0.0.1:8000',
    '[::1]:8000',
    'todo.internal',
    'todo.lan',
  ])('serves %s', async (host) => {
    expect((await listTools({ host })).statusCode).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', 'evil.example:3000'])(
    'refuses the host %s',
    async (host) => {
      const answer = await listTools({ host });
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'forbidden' });
    },
  );

  it('goes by the public host that a trusted proxy names', async () => {
    expect(
      (await listTools({ host: 'backend:8000', 'x-forwarded-host': 'localhost' })).statusCode,
    ).toBe(200);
    expect((await listTools({ 'x-forwarded-host': 'evil.example' })).statusCode).toBe(403);
  });

  it('serves pages of the product alone', async () => {
    expect((await listTools({ origin: testOrigin })).statusCode).toBe(200);
    for (const origin of ['https://evil.example', 'null', 'http://localhost:6274']) {
      const answer = await listTools({ origin });
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'untrusted_origin' });
    }
  });

  it('does not fall for a page that leads its own name here', async () => {
    const host = 'evil.example:8000';
    expect((await listTools({ host, origin: `http://${host}` })).statusCode).toBe(403);
    const forwarded = { host, origin: `http://${host}`, 'x-forwarded-host': 'localhost' };
    expect((await listTools(forwarded)).statusCode).toBe(403);
  });
});

describe('the body and the method', () => {
  const send = (payload: string, headers: Record<string, string> = {}) =>
    test.app.inject({
      method: 'POST',
      url: '/mcp',
      headers: {
        host: 'localhost',
        authorization: `Bearer ${ann.token}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      payload,
    });

  it('answers 405 to the methods of sessions, as there are none', async () => {
    for (const method of ['GET', 'DELETE'] as const) {
      const headers = { host: 'localhost', authorization: `Bearer ${ann.token}` };
      const answer = await test.app.inject({ method, url: '/mcp', headers });
      expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
    }
  });

  it('answers 413 to more than 1 MiB', async () => {
    expect((await send(`"${'x'.repeat(1024 * 1024)}"`)).statusCode).toBe(413);
  });

  it.each([
    ['no JSON', '{"jsonrpc":', -32700],
    ['nothing', '', -32700],
    ['no message', '{"hello":"world"}', -32600],
  ])('answers %s as the protocol says', async (_, payload, code) => {
    const answer = await send(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ jsonrpc: '2.0', error: { code } });
  });

  it('answers 415 to another media type', async () => {
    expect((await send('a=b', { 'content-type': 'text/plain' })).statusCode).toBe(415);
  });

  it('answers 400 to a revision that is not spoken', async () => {
    const { payload } = wireRequest('tools/list', {});
    const version = '2030-01-01';
    const text = JSON.stringify(payload).replaceAll('2026-07-28', version);
    const answer = await send(text, {
      'mcp-protocol-version': version,
      'mcp-method': 'tools/list',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('2026-07-28');
  });

  it('has nothing to listen to', async () => {
    const wire = wireRequest('subscriptions/listen', { notifications: {} });
    const answer = await send(JSON.stringify(wire.payload), wire.headers);
    expect(answer.json()).toMatchObject({ error: { code: -32603 } });
  });
});

it('holds the limit of the API, and says when to come again', async () => {
  const strict = await createTestApp({ RATE_LIMIT_API_PER_MINUTE: '2' });
  const person = await strict.signUp();
  const wire = wireRequest('tools/list', {});
  const statuses: number[] = [];
  for (let count = 1; count <= 3; count += 1) {
    const answer = await strict.app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { ...wire.headers, host: 'localhost', authorization: `Bearer ${person.token}` },
      payload: wire.payload,
    });
    statuses.push(answer.statusCode);
    if (count === 3) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  }
  await strict.close();
  expect(statuses).toEqual([200, 200, 429]);
});
