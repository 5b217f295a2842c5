import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../../errors';
import { actorOf } from './actor';
import type { Auth } from './auth.service';

declare module 'fastify' {
  interface FastifyInstance {
    /** Finds out who is asking. @throws AppError `unauthenticated` */
    authenticate: onRequestAsyncHookHandler;
    /** Refuses a change that another site may have caused. @throws AppError `untrusted_origin` */
    checkOrigin: onRequestAsyncHookHandler;
  }
}

export interface AuthenticatePluginOptions {
  auth: Auth;
  origins: readonly string[];
}

/** The credential alone: a bearer token makes the cookie count for nothing. */
const credentialsOf = ({ headers }: FastifyRequest): Headers | null => {
  if (headers.authorization !== undefined) {
    return new Headers({ authorization: headers.authorization });
  }
  return headers.cookie === undefined ? null : new Headers({ cookie: headers.cookie });
};

const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const isTrusted = (request: FastifyRequest, origins: readonly string[]): boolean => {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return origins.includes(origin) || origin === `${request.protocol}://${request.host}`;
};

const findActor = async (auth: Auth, request: FastifyRequest): Promise<void> => {
  const headers = credentialsOf(request);
  // A refresh would set a cookie that this answer cannot carry; reading the session does it.
  const session =
    headers && (await auth.api.getSession({ headers, query: { disableRefresh: true } }));
  if (!session) return;
  const { id, timeZone } = session.user;
  request.actor = { userId: id, type: 'user', name: null, timeZone: timeZone ?? 'UTC' };
  request.credential = headers.has('authorization') ? 'bearer' : 'cookie';
};

/** Authentication and the origin check, as hooks for routes. */
export const authenticatePlugin = fastifyPlugin<AuthenticatePluginOptions>(
  async (app, { auth, origins }) => {
    app.decorateRequest('actor', null);
    app.decorateRequest('credential', null);
    app.decorate('authenticate', async (request) => {
      await findActor(auth, request);
      actorOf(request);
    });
    app.decorate('checkOrigin', async (request) => {
      if (readMethods.has(request.method) || request.credential !== 'cookie') return;
      if (isTrusted(request, origins)) return;
      throw new AppError(
        'untrusted_origin',
        'A change with the session cookie needs the Origin of a trusted page. Send a bearer token instead, or add the origin to FRONTEND_URL.',
      );
    });
  },
  { name: 'authenticate' },
);
