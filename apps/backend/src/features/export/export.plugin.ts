import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import { DateTime } from 'luxon';
import { route } from '../../http/routes';
import type { ExportService } from './export.service';

export interface ExportPluginOptions {
  service: ExportService;
}

/** `GET /api/export`: a file to keep, named by the day in the person's zone. */
export const exportPlugin = async (
  app: FastifyInstance,
  { service }: ExportPluginOptions,
): Promise<void> => {
  route(app, routes.exportData, async ({ actor }, reply) => {
    const body = await service.open(actor);
    const day = DateTime.now().setZone(actor.timeZone).toISODate();
    return reply
      .headers({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="todo-export-${day}.json"`,
      })
      .send(body);
  });
};
