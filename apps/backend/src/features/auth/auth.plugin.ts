import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DatabaseConnection } from '../../database/connection';
import { createRateLimit, type ConsumeRateLimit } from '../rate-limits/rate-limits';
import { AuthRefusal, parseAuthBody, type AuthBody } from './auth-body';
import { clientAddressHeader, type Auth } from './auth.service';

export interface AuthPluginOptions {
  auth: Auth;
  connection: Pick<DatabaseConnection, 'query'>;
  signInPerMinute: number;
  signUpPerHour: number;
}

const consumeOrRefuse = async (consume: ConsumeRateLimit, key: string): Promise<void> => {
  const waitSeconds = await consume(key);
  if (waitSeconds === null) return;
  const message = `Too many requests. Try again in ${waitSeconds} s.`;
  throw new AuthRefusal(429, 'TOO_MANY_REQUESTS', message, waitSeconds);
};

/** Better Auth's view of the request: our address of the caller, and one credential only. */
const toWebRequest = (request: FastifyRequest, body: AuthBody | null): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  headers.delete('content-length');
  headers.delete('transfer-encoding');
  // Every browser that sends fetch metadata names the site. Node's fetch, in other programs and in
  // the frontend's passing on, sends a mode alone, which Better Auth would take for a browser's.
  if (!headers.has('sec-fetch-site')) headers.delete('sec-fetch-mode');
  headers.set(clientAddressHeader, request.ip);
  if (headers.has('authorization')) headers.delete('cookie');
  const init: RequestInit = { method: request.method, headers };
  if (body) init.body = JSON.stringify(body);
  return new Request(`${request.protocol}://${request.host}${request.url}`, init);
};

const sendWebResponse = async (reply: FastifyReply, response: Response): Promise<FastifyReply> => {
  if (response.status >= 500) {
    throw new Error(`authentication answered ${response.status}: ${await response.text()}`);
  }
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(await response.text());
};

const refusalOf = (error: unknown): AuthRefusal | null => {
  if (error instanceof AuthRefusal) return error;
  const tooLarge = (error as { code?: unknown }).code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  return tooLarge ? new AuthRefusal(413, 'PAYLOAD_TOO_LARGE', 'The body is too large') : null;
};

/** The routes of Better Auth that the product offers, which answer in Better Auth's own bodies. */
export const authPlugin = async (
  app: FastifyInstance,
  { auth, connection, signInPerMinute, signUpPerHour }: AuthPluginOptions,
): Promise<void> => {
  const signIn = createRateLimit(connection, {
    name: 'sign-in',
    points: signInPerMinute,
    perSeconds: 60,
  });
  const signUp = createRateLimit(connection, {
    name: 'sign-up',
    points: signUpPerHour,
    perSeconds: 3600,
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  app.setErrorHandler((error, _request, reply) => {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    if (refusal.retryAfterSeconds) reply.header('retry-after', refusal.retryAfterSeconds);
    return reply.code(refusal.status).send({ code: refusal.code, message: refusal.message });
  });

  const post = (url: string, limit: (request: FastifyRequest, body: AuthBody | null) => unknown) =>
    app.post(url, { schema: { hide: true } }, async (request, reply) => {
      const body = parseAuthBody(
        request.body as Buffer | undefined,
        request.headers['content-type'],
      );
      await limit(request, body);
      return sendWebResponse(reply, await auth.handler(toWebRequest(request, body)));
    });

  post('/api/auth/sign-in/email', (request, body) =>
    consumeOrRefuse(signIn, `${request.ip} ${body?.email?.toLowerCase() ?? ''}`),
  );
  post('/api/auth/sign-up/email', (request) => consumeOrRefuse(signUp, request.ip));
  post('/api/auth/sign-out', () => undefined);
  app.get('/api/auth/get-session', { schema: { hide: true } }, async (request, reply) =>
    sendWebResponse(reply, await auth.handler(toWebRequest(request, null))),
  );
};
