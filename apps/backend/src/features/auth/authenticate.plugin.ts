import type { RouteDefinition, TokenScope } from '@todo/contracts';
import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../../errors';
import { trustedOriginOf } from '../../http/trusted-origin';
import { actorOf } from './actor';
import type { Auth } from './auth.service';

declare module 'fastify' {
  interface FastifyInstance {
    /** Finds out who is asking. @throws AppError `unauthenticated` */
    authenticate: onRequestAsyncHookHandler;
    /** Refuses a personal access token that may not use the route. @throws AppError `forbidden` */
    permitToken(route: Pick<RouteDefinition, 'method' | 'tokens'>): onRequestAsyncHookHandler;
    /** Refuses a change that another site may have caused. @throws AppError `untrusted_origin` */
    checkOrigin: onRequestAsyncHookHandler;
  }
}

/** What authentication needs of personal access tokens. */
export interface AccessTokenPort {
  /** Whether a bearer token is one of them rather than a session's. */
  recognises(token: string): boolean;
  /** Whom it stands for; null when it is unknown, revoked or expired. */
  find(token: string): Promise<{
    tokenId: string;
    tokenName: string;
    scope: TokenScope;
    userId: string;
    timeZone: string;
  } | null>;
}

export interface AuthenticatePluginOptions {
  auth: Auth;
  accessTokens: AccessTokenPort;
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

const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1] ?? null;

const findHolder = async (
  accessTokens: AccessTokenPort,
  token: string,
  request: FastifyRequest,
): Promise<void> => {
  const holder = await accessTokens.find(token);
  if (!holder) return;
  const { userId, timeZone, tokenId, tokenName, scope } = holder;
  request.actor = { userId, type: 'user', name: tokenName, timeZone };
  request.credential = 'bearer';
  request.accessToken = { id: tokenId, scope };
};

const findSignedIn = async (auth: Auth, request: FastifyRequest): Promise<void> => {
  const headers = credentialsOf(request);
  // A refresh would set a cookie that this answer cannot carry; reading the session does it.
  const session =
    headers && (await auth.api.getSession({ headers, query: { disableRefresh: true } }));
  if (!session) return;
  const { id, timeZone } = session.user;
  request.actor = { userId: id, type: 'user', name: null, timeZone: timeZone ?? 'UTC' };
  request.credential = headers.has('authorization') ? 'bearer' : 'cookie';
  request.sessionId = session.session.id;
};

/** Authentication and the origin check, as hooks for routes. */
export const authenticatePlugin = fastifyPlugin<AuthenticatePluginOptions>(
  async (app, { auth, accessTokens, origins }) => {
    app.decorateRequest('actor', null);
    app.decorateRequest('credential', null);
    app.decorateRequest('accessToken', null);
    app.decorateRequest('sessionId', null);
    app.decorate('authenticate', async (request) => {
      const bearer = bearerOf(request);
      if (bearer !== null && accessTokens.recognises(bearer)) {
        await findHolder(accessTokens, bearer, request);
      } else {
        await findSignedIn(auth, request);
      }
      actorOf(request);
    });
    app.decorate('permitToken', ({ method, tokens }) => async ({ accessToken }) => {
      if (!accessToken) return;
      if (tokens === 'none') {
        const detail = 'No personal access token may do this. Sign in as the person instead.';
        throw new AppError('forbidden', detail);
      }
      if (accessToken.scope === 'read' && method !== 'GET') {
        throw new AppError('forbidden', 'This token may only read. Use one with the scope write.');
      }
    });
    app.decorate('checkOrigin', async (request) => {
      if (readMethods.has(request.method) || request.credential !== 'cookie') return;
      if (trustedOriginOf(request, origins) !== null) return;
      throw new AppError(
        'untrusted_origin',
        'A change with the session cookie needs the Origin of a trusted page. Send a bearer token instead, or add the origin to FRONTEND_URL.',
      );
    });
  },
  { name: 'authenticate' },
);
