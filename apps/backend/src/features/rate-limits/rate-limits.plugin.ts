import type { onRequestAsyncHookHandler } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { DatabaseConnection } from '../../database/connection';
import { actorOf } from '../auth/actor';
import { createRateLimit, rateLimited, type ConsumeRateLimit } from './rate-limits';

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request of a signed-in person. Every route with a session has it. */
    limitApi: onRequestAsyncHookHandler;
    /** Counts a message to the assistant. */
    limitChat: onRequestAsyncHookHandler;
  }
}

export interface RateLimitsPluginOptions {
  connection: Pick<DatabaseConnection, 'query'>;
  apiPerMinute: number;
  chatPerMinute: number;
}

const perUser =
  (consume: ConsumeRateLimit): onRequestAsyncHookHandler =>
  async (request) => {
    const waitSeconds = await consume(actorOf(request).userId);
    if (waitSeconds !== null) throw rateLimited(waitSeconds);
  };

/** Limits per person, as hooks for routes. */
export const rateLimitsPlugin = fastifyPlugin<RateLimitsPluginOptions>(
  async (app, { connection, apiPerMinute, chatPerMinute }) => {
    const limit = (name: string, points: number) =>
      perUser(createRateLimit(connection, { name, points, perSeconds: 60 }));
    app.decorate('limitApi', limit('api', apiPerMinute));
    app.decorate('limitChat', limit('chat', chatPerMinute));
  },
  { name: 'rate-limits' },
);
