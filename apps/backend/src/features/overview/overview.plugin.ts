import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import { route } from '../../http/routes';
import { createOverviewRepository } from './overview.repository';
import { createOverviewService, type OverviewService } from './overview.service';

export const assembleOverview = (database: Database): OverviewService =>
  createOverviewService({ repository: createOverviewRepository(database) });

export const overviewPlugin = async (
  app: FastifyInstance,
  { service }: { service: OverviewService },
): Promise<void> => {
  route(app, routes.listTags, ({ actor }) => service.listTags(actor));
  route(app, routes.getStats, ({ actor, query }) => service.getStats(actor, query));
};
