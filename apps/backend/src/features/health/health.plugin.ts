import { routes, type Health } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import type { Availability } from '../../database/availability';
import { route } from '../../http/routes';
import { version } from '../../resources';

export interface HealthPluginOptions {
  availability: Pick<Availability, 'check'>;
  isDraining(): boolean;
}

/** Readiness with the database, and liveness of the process alone. */
export const healthPlugin = async (
  app: FastifyInstance,
  { availability, isDraining }: HealthPluginOptions,
): Promise<void> => {
  const alive = async (): Promise<Health> => ({ status: 'ok', version, checks: {} });

  route(app, routes.health, async (_request, reply): Promise<Health> => {
    const isUp = await availability.check();
    const isReady = isUp && !isDraining();
    if (!isReady) reply.code(503);
    return {
      status: isReady ? 'ok' : 'unavailable',
      version,
      checks: { database: isUp ? 'up' : 'down' },
    };
  });
  route(app, routes.live, alive);
  app.get('/health', { schema: { hide: true } }, alive);
};
