import { connect, type AddressInfo } from 'node:net';
import { ProblemSchema } from '@todo/contracts';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerClientError } from './client-errors';

let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify({ clientErrorHandler: answerClientError });
  await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => app.close());

const answerTo = async (request: string): Promise<{ head: string; body: string }> => {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { head, body };
};

describe('what is no request', () => {
  it.each([
    ['a method that does not exist', 'NOPE / HTTP/1.1\r\n\r\n', 'not valid HTTP'],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: a\r\nno header\r\n\r\n', 'not valid HTTP'],
    ['an endless address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 'too long'],
  ])('gets a problem: %s', async (_name, request, detail) => {
    const { head, body } = await answerTo(request);
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(head).toContain('content-type: application/problem+json');
    expect(head).toContain('x-content-type-options: nosniff');
    const problem = ProblemSchema.parse(JSON.parse(body));
    expect(problem).toMatchObject({ code: 'invalid_request', status: 400 });
    expect(problem.detail).toContain(detail);
    expect(head).toContain(`x-request-id: ${problem.requestId}`);
  });
});
