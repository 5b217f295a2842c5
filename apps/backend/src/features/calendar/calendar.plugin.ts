import { routes, urlOf } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { DatabaseConnection } from '../../database/connection';
import { AppError } from '../../errors';
import { route } from '../../http/routes';
import { trustedOriginOf } from '../../http/trusted-origin';
import { createRateLimit, rateLimited } from '../rate-limits/rate-limits';
import { createCalendarRepository } from './calendar.repository';
import { createCalendarService } from './calendar.service';

export interface CalendarPluginOptions {
  connection: Pick<DatabaseConnection, 'database' | 'query'>;
  origins: readonly [string, ...string[]];
}

/** How many wrong tokens an address may try in a minute. */
const wrongTokensPerMinute = 20;

const isStillFresh = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

const feedHeaders = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="todo.ics"',
};

/** The calendar feed: its address is made once, and read by whoever has it. */
export const calendarPlugin = async (
  app: FastifyInstance,
  { connection, origins }: CalendarPluginOptions,
): Promise<void> => {
  const service = createCalendarService({
    repository: createCalendarRepository(connection.database),
    origin: origins[0],
  });
  const countWrongToken = createRateLimit(connection, {
    name: 'calendar',
    points: wrongTokensPerMinute,
    perSeconds: 60,
  });

  const openOrCount = async (token: string, address: string) => {
    try {
      return await service.open(token);
    } catch (error) {
      const isWrong = error instanceof AppError && error.code === 'not_found';
      const waitSeconds = isWrong ? await countWrongToken(address) : null;
      throw waitSeconds === null ? error : rateLimited(waitSeconds);
    }
  };

  route(app, routes.getCalendar, async ({ params, headers, ip }, reply) => {
    const feed = await openOrCount(params.token, ip);
    reply.headers({ etag: feed.etag, 'cache-control': 'private, no-cache' });
    if (isStillFresh(headers['if-none-match'], feed.etag)) return reply.code(304).send();
    return reply.headers(feedHeaders).send(feed.read());
  });

  route(app, routes.createCalendarToken, async (request) => {
    const token = await service.begin(request.actor);
    const origin = trustedOriginOf(request, origins) ?? origins[0];
    return { token, url: origin + urlOf(routes.getCalendar, { token }) };
  });

  route(app, routes.deleteCalendarToken, async ({ actor }, reply) => {
    await service.end(actor);
    return reply.send();
  });
};
