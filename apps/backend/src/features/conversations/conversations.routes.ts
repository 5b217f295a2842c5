import { routes } from '@todo/contracts';
import type { FastifyInstance } from 'fastify';
import { route } from '../../http/routes';
import type { ConversationsService } from './conversations.service';

export const conversationsRoutes = (app: FastifyInstance, service: ConversationsService): void => {
  route(app, routes.listConversations, ({ actor, query }) => service.list(actor, query));

  route(app, routes.getConversation, ({ actor, params }) => service.get(actor, params.id));

  route(app, routes.updateConversation, ({ actor, params, body }) =>
    service.rename(actor, params.id, body),
  );

  route(app, routes.deleteConversation, async ({ actor, params }, reply) => {
    await service.delete(actor, params.id);
    return reply.send();
  });

  route(app, routes.listMessages, ({ actor, params, query }) =>
    service.listMessages(actor, params.id, query),
  );
};
