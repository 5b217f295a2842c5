import type { TokenScope } from '@todo/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../acting/actor';
import { AppError } from '../../errors';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null before authentication and on public routes. */
    actor: Actor | null;
    /** What the session came by; a cookie calls for a trusted origin. */
    credential: 'cookie' | 'bearer' | null;
    /** The personal access token that the person let act for them; null for their own session. */
    accessToken: { id: string; scope: TokenScope } | null;
    /** The session of the person; null for a personal access token. */
    sessionId: string | null;
  }
}

/** The signed-in person. @throws AppError `unauthenticated` */
export const actorOf = (request: Pick<FastifyRequest, 'actor'>): Actor => {
  if (!request.actor) {
    throw new AppError('unauthenticated', 'Sign in, then send the session cookie or bearer token.');
  }
  return request.actor;
};
