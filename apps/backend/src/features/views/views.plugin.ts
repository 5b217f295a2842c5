import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import { route } from '../../http/routes';
import { idempotentRequestOf, type Idempotency } from '../idempotency/idempotency.service';
import { createViewsRepository } from './views.repository';
import { createViewsService } from './views.service';

export interface ViewsPluginOptions {
  database: Database;
  idempotency: Idempotency;
}

export const viewsPlugin = async (
  app: FastifyInstance,
  { database, idempotency }: ViewsPluginOptions,
): Promise<void> => {
  const service = createViewsService(createViewsRepository(database));

  route(app, routes.listViews, ({ actor }) => service.list(actor));

  route(app, routes.createView, (request) =>
    idempotency.once(idempotentRequestOf(request), (transaction) =>
      service.create(request.actor, request.body, transaction),
    ),
  );

  route(app, routes.updateView, ({ actor, params, body }) =>
    service.update(actor, params.id, body),
  );

  route(app, routes.deleteView, async ({ actor, params }, reply) => {
    await service.delete(actor, params.id);
    return reply.send();
  });
};
