import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import { route } from '../../http/routes';
import { createMeRepository } from './me.repository';
import { createMeService, type MeService } from './me.service';

/** The service with its repository, for the routes and for who heeds preferences. */
export const assembleMe = (database: Database): MeService =>
  createMeService(database, createMeRepository(database));

export interface MePluginOptions {
  service: MeService;
  /** The `Set-Cookie` headers that make a browser forget its session. */
  clearedCookies(): Promise<string[]>;
}

export const mePlugin = async (
  app: FastifyInstance,
  { service, clearedCookies }: MePluginOptions,
): Promise<void> => {
  route(app, routes.getMe, ({ actor }) => service.get(actor));

  route(app, routes.updateMe, ({ actor, body }) => service.update(actor, body));

  route(app, routes.deleteMe, async ({ actor }, reply) => {
    await service.remove(actor);
    return reply.header('set-cookie', await clearedCookies()).send();
  });
};
