import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProblemSchema } from '@todo/contracts';
import { forward } from './forward';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let handler: Handler;
let server: http.Server;

beforeAll(async () => {
  server = http.createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['BACKEND_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const call = (path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> =>
  forward(new Request(`http://todo.example:3000${path}`, init));

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

describe('forward', () => {
  it('passes method, path, query, headers and body on as they came', async () => {
    let seen: { method?: string; url?: string; type?: string; body: string } = { body: '' };
    handler = async (request, response) => {
      const body = (await bytesOf(request)).toString();
      seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body,
      };
      response.writeHead(201, { location: '/api/tasks/1', etag: '"1"' }).end('{"ok":true}');
    };
    const body = '{"title":"buy milk"}';
    const answer = await call('/api/tasks/a%2Fb?tag=a&tag=b%26c', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
    });
    expect(seen).toEqual({
      method: 'POST',
      url: '/api/tasks/a%2Fb?tag=a&tag=b%26c',
      type: 'application/json',
      body,
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/api/tasks/1');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(await answer.json()).toEqual({ ok: true });
  });

  it('tells the backend the public host, and keeps what a proxy before it said', async () => {
    const seen: http.IncomingHttpHeaders[] = [];
    handler = (request, response) => {
      seen.push(request.headers);
      response.end();
    };
    await call('/api/tasks', { headers: { host: 'todo.example:3000' } });
    await call('/api/tasks', {
      headers: {
        host: 'inner:3000',
        'x-forwarded-host': 'tasks.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '203.0.113.9, 10.0.0.2',
      },
    });
    expect(seen[0]).toMatchObject({
      'x-forwarded-host': 'todo.example:3000',
      'x-forwarded-proto': 'http',
    });
    expect(seen[0]?.host).toBe(new URL(process.env['BACKEND_URL'] ?? '').host);
    expect(seen[1]).toMatchObject({
      'x-forwarded-host': 'tasks.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.9, 10.0.0.2',
    });
  });

  it('drops the headers of the connection, those that Connection names too', async () => {
    let seen: http.IncomingHttpHeaders = {};
    handler = (request, response) => {
      seen = request.headers;
      response.writeHead(200, { connection: 'x-answer-hop', 'x-answer-hop': '1' }).end('ok');
    };
    const answer = await call('/api/tasks', {
      headers: { connection: 'x-hop', 'x-hop': '1', te: 'trailers', 'x-kept': '1' },
    });
    expect(seen).toMatchObject({ 'x-kept': '1' });
    expect(seen).not.toHaveProperty('x-hop');
    expect(seen).not.toHaveProperty('te');
    expect(answer.headers.get('x-answer-hop')).toBeNull();
  });

  it('keeps each of several cookies, and leaves redirects to the browser', async () => {
    handler = (_, response) => {
      response.setHeader('set-cookie', [
        'a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
        'b=2',
      ]);
      response.writeHead(302, { location: '/elsewhere' }).end();
    };
    const answer = await call('/api/auth/x', { headers: { cookie: 'a=1' } });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/elsewhere');
    expect(answer.headers.getSetCookie()).toEqual([
      'a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
      'b=2',
    ]);
  });

  it('hands each event on when it comes, not when the stream ends', async () => {
    let finish = (): void => undefined;
    handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('id: 1\ndata: {}\n\n');
      finish = () => response.end('id: 2\ndata: {}\n\n');
    };
    const answer = await call('/api/chat', { headers: { accept: 'text/event-stream' } });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('id: 1\ndata: {}\n\n');
    finish();
    expect((await reader?.read())?.value).toBe('id: 2\ndata: {}\n\n');
    expect((await reader?.read())?.done).toBe(true);
  });

  it('streams a body of 12 MiB without cutting it', async () => {
    const size = 12 * 1024 * 1024;
    handler = async (request, response) => {
      response.end(String((await bytesOf(request)).length));
    };
    const answer = await call('/api/import', {
      method: 'POST',
      body: new Uint8Array(size),
      headers: { 'content-length': String(size) },
    });
    expect(await answer.text()).toBe(String(size));
  });

  it('passes packed bodies on unopened', async () => {
    const packed = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
    handler = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 4 }).end(packed);
    };
    const answer = await call('/docs', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(packed);
  });

  it('answers 204 without a body', async () => {
    handler = (_, response) => response.writeHead(204).end();
    const answer = await call('/api/tasks/1', { method: 'DELETE' });
    expect([answer.status, answer.body]).toEqual([204, null]);
  });

  it('ends the call to the backend when the caller goes away', async () => {
    const caller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      handler = (_, response) => {
        response.on('close', resolve);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('id: 1\ndata: {}\n\n');
      };
    });
    const answer = await call('/api/chat', { signal: caller.signal });
    const reader = answer.body?.getReader();
    await reader?.read();
    caller.abort();
    await expect(reader?.read()).rejects.toThrow();
    await closed;
  });
});

describe('forward without a backend', () => {
  let logged: string[];

  beforeEach(() => {
    logged = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  });

  afterEach(() => jest.restoreAllMocks());

  it('answers 502 with a problem, and keeps the reason in the log', async () => {
    const address = process.env['BACKEND_URL'];
    process.env['BACKEND_URL'] = 'http://127.0.0.1:1';
    const answer = await call('/api/tasks', { headers: { 'x-request-id': 'req-1' } });
    process.env['BACKEND_URL'] = address;

    expect(answer.status).toBe(502);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('x-request-id')).toBe('req-1');
    const problem = ProblemSchema.parse(await answer.json());
    expect(problem).toMatchObject({ code: 'backend_unreachable', status: 502, requestId: 'req-1' });
    expect(JSON.stringify(problem)).not.toContain('127.0.0.1');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('ECONNREFUSED');
  });

  it('answers 502 when the backend hangs up before it answers', async () => {
    handler = (request) => request.socket.destroy();
    const body = '{}';
    const answer = await call('/api/tasks', {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.length) },
    });
    expect(answer.status).toBe(502);
  });
});
