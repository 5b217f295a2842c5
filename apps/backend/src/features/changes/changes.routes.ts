import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import { route } from '../../http/routes';
import { idempotentRequestOf, type Idempotency } from '../idempotency/idempotency.service';
import type { ChangesService } from './changes.service';
import type { UndoService } from './undo.service';

export interface ChangesRoutesDependencies {
  service: ChangesService;
  undo: UndoService;
  idempotency: Idempotency;
}

export const changesRoutes = (
  app: FastifyInstance,
  { service, undo, idempotency }: ChangesRoutesDependencies,
): void => {
  route(app, routes.listChanges, ({ actor, query }) => service.list(actor, query));

  route(app, routes.listTaskChanges, ({ actor, params, query }) =>
    service.listOfTask(actor, params.id, query),
  );

  route(app, routes.undo, (request) =>
    idempotency.once(idempotentRequestOf(request), (transaction) =>
      undo(request.actor, request.body, { transaction }),
    ),
  );
};
