import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import type { CursorCodec } from '../../paging/cursor';
import { createConversationLog } from './conversation-log';
import { createConversationsRepository } from './conversations.repository';
import { conversationsRoutes } from './conversations.routes';
import {
  createConversationsService,
  type ConversationsService,
  type HasRunGoing,
} from './conversations.service';

export interface ConversationsPluginOptions {
  service: ConversationsService;
}

/** The log that the assistant writes, and the service, which has to know whether it is answering. */
export const assembleConversations = (database: Database, cursors: CursorCodec) => {
  const repository = createConversationsRepository(database);
  return {
    log: createConversationLog(repository),
    serviceWith: (hasRunGoing: HasRunGoing): ConversationsService =>
      createConversationsService({ database, repository, cursors, hasRunGoing }),
  };
};

export const conversationsPlugin = async (
  app: FastifyInstance,
  { service }: ConversationsPluginOptions,
): Promise<void> => {
  conversationsRoutes(app, service);
};
