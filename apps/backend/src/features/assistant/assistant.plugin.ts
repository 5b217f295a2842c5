import type { FastifyInstance } from 'fastify';
import { assistantRoutes, type AssistantRoutesDependencies } from './assistant.routes';

export const assistantPlugin = async (
  app: FastifyInstance,
  dependencies: AssistantRoutesDependencies,
): Promise<void> => {
  assistantRoutes(app, dependencies);
  const { assistant } = dependencies;
  assistant.start();
  // Before the server closes, as it waits for the streams that follow runs.
  app.addHook('preClose', assistant.handOver);
  app.addHook('onClose', assistant.close);
};
