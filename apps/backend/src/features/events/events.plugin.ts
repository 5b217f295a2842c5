import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { DatabaseConnection } from '../../database/connection';
import { eventStreamHeaders, eventStreamOf } from '../../http/event-stream';
import { route } from '../../http/routes';
import { createEventFollower } from './event-follower';
import { createEventHub } from './event-hub';
import { createEventReader, idOf } from './event-reader';
import { createEventsRepository } from './events.repository';

export interface EventsPluginOptions {
  connection: Pick<DatabaseConnection, 'database' | 'listen'>;
}

/** How soon a client comes back by itself. */
const retryMs = 2_000;

/** `GET /api/events`: what happens to a person, on all their open pages. */
export const eventsPlugin = async (
  app: FastifyInstance,
  { connection }: EventsPluginOptions,
): Promise<void> => {
  const repository = createEventsRepository(connection.database);
  const hub = createEventHub(connection);
  const follower = createEventFollower({
    hub,
    repository,
    reader: createEventReader(repository),
  });

  route(app, routes.liveEvents, async (request, reply) => {
    const signal = await app.openStream(request, reply);
    const lastEventId = request.headers['last-event-id'];
    const beginning = await follower.begin(request.actor.userId, [lastEventId].flat()[0]);
    const events = follower.follow(beginning, {
      signal,
      onStalled: () => reply.raw.destroy(),
    });
    // An id without data moves a client's place: it can resume before anything has happened.
    const { afterSeq } = beginning;
    const place = afterSeq === null ? '' : `id: ${idOf(afterSeq)}\n`;
    const opening = `retry: ${retryMs}\n${place}\n`;
    return reply.headers(eventStreamHeaders).send(eventStreamOf(events, { opening }));
  });

  // Before the server closes, as it waits for open answers.
  app.addHook('preClose', async () => hub.endAll());
  app.addHook('onClose', () => hub.close());
};
