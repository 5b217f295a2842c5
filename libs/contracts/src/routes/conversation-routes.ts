import { PageQuerySchema } from '../common/page';
import {
  ConversationPageSchema,
  ConversationSchema,
  ListConversationsQuerySchema,
  MessagePageSchema,
  UpdateConversationSchema,
} from '../conversations/conversation';
import { defineRoute } from '../http/route';
import { IdParamsSchema } from './id-params';
import { reads, writes } from './route-errors';

export const conversationRoutes = {
  listConversations: defineRoute({
    method: 'GET',
    path: '/api/conversations',
    summary: 'List conversations, the newest first',
    tag: 'conversations',
    auth: 'session',
    query: ListConversationsQuerySchema,
    responses: { 200: ConversationPageSchema },
    errors: reads('invalid_cursor'),
  }),
  getConversation: defineRoute({
    method: 'GET',
    path: '/api/conversations/:id',
    summary: 'Get a conversation',
    tag: 'conversations',
    auth: 'session',
    params: IdParamsSchema,
    responses: { 200: ConversationSchema },
    errors: reads('not_found'),
  }),
  updateConversation: defineRoute({
    method: 'PATCH',
    path: '/api/conversations/:id',
    summary: 'Rename a conversation',
    tag: 'conversations',
    auth: 'session',
    params: IdParamsSchema,
    body: UpdateConversationSchema,
    responses: { 200: ConversationSchema },
    errors: writes('not_found'),
  }),
  deleteConversation: defineRoute({
    method: 'DELETE',
    path: '/api/conversations/:id',
    summary: 'Delete a conversation with its messages',
    tag: 'conversations',
    auth: 'session',
    params: IdParamsSchema,
    responses: { 204: null },
    errors: writes('not_found', 'run_in_progress'),
  }),
  listMessages: defineRoute({
    method: 'GET',
    path: '/api/conversations/:id/messages',
    summary: 'List the messages of a conversation, the oldest first',
    tag: 'conversations',
    auth: 'session',
    params: IdParamsSchema,
    query: PageQuerySchema,
    responses: { 200: MessagePageSchema },
    errors: reads('not_found', 'invalid_cursor'),
  }),
} as const;
