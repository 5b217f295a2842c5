import type { FastifyInstance } from 'fastify';
import { assistantRoutes, type AssistantRoutesDependencies } from './assistant.routes';

/** How long runs may go on while the server closes. */
const closeGraceMs = 5_000;

export const assistantPlugin = async (
  app: FastifyInstance,
  dependencies: AssistantRoutesDependencies,
): Promise<void> => {
  assistantRoutes(app, dependencies);
  const { assistant } = dependencies;
  assistant.upkeep.start();
  // Before the server closes, as it waits for the streams that follow these runs.
  app.addHook('preClose', async () => {
    const atRest = assistant.upkeep.stop();
    await assistant.close(closeGraceMs);
    await atRest;
  });
};
