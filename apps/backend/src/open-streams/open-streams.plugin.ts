import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { actorOf } from '../features/auth/actor';
import type { Credential } from './credentials.repository';
import type { OpenStreams } from './open-streams';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * The signal that ends an answer which streams: when the client goes away, or when the session
     * or token of the request ends, on whichever replica that happens.
     */
    openStream(request: StreamRequest, reply: FastifyReply): Promise<AbortSignal>;
  }
}

type StreamRequest = Pick<FastifyRequest, 'actor' | 'accessToken' | 'sessionId'>;

const credentialOf = ({ accessToken, sessionId }: StreamRequest): Credential => {
  if (accessToken) return { kind: 'token', id: accessToken.id };
  if (sessionId === null) throw new Error('a stream was opened without authentication');
  return { kind: 'session', id: sessionId };
};

/** Streams that end with the credential that opened them. */
export const openStreamsPlugin = fastifyPlugin<{ openStreams: OpenStreams }>(
  async (app, { openStreams }) => {
    app.decorate('openStream', async (request: StreamRequest, reply: FastifyReply) => {
      const stream = await openStreams.open(actorOf(request).userId, credentialOf(request));
      if (reply.raw.destroyed) stream.close();
      reply.raw.once('close', stream.close);
      return stream.signal;
    });
    app.addHook('onClose', () => openStreams.close());
  },
  { name: 'open-streams', dependencies: ['authenticate'] },
);
