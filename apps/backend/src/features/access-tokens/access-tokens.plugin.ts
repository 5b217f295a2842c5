import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import { route } from '../../http/routes';
import { createAccessTokensRepository } from './access-tokens.repository';
import { createAccessTokensService, type AccessTokensService } from './access-tokens.service';

/** The service with its repository, for the routes and for authentication. */
export const assembleAccessTokens = (database: Database): AccessTokensService =>
  createAccessTokensService({ database, repository: createAccessTokensRepository(database) });

export interface AccessTokensPluginOptions {
  service: AccessTokensService;
}

export const accessTokensPlugin = async (
  app: FastifyInstance,
  { service }: AccessTokensPluginOptions,
): Promise<void> => {
  route(app, routes.listTokens, ({ actor }) => service.list(actor));

  route(app, routes.createToken, ({ actor, body }) => service.create(actor, body));

  route(app, routes.deleteToken, async ({ actor, params }, reply) => {
    await service.revoke(actor, params.id);
    return reply.send();
  });
};
