import { z } from 'zod';
import { DecideApprovalSchema } from './chat/approval';
import { ChatRequestSchema, ChatResponseSchema } from './chat/chat';
import { RunSchema } from './chat/run';
import { IdSchema } from './common/id';
import { PageQuerySchema } from './common/page';
import {
  ConversationPageSchema,
  ConversationSchema,
  MessagePageSchema,
  UpdateConversationSchema,
} from './conversations/conversation';
import type { ErrorCode } from './errors/catalogue';
import { defineRoute } from './http/route';
import { HealthSchema } from './system/health';
import { ListTasksQuerySchema, TaskPageSchema } from './tasks/list-tasks';
import { CreateTaskSchema, TaskSchema, UpdateTaskSchema } from './tasks/task';

const IdParamsSchema = z.object({ id: IdSchema });

const always = ['unauthenticated', 'rate_limited', 'internal', 'unavailable'] as const;
/** Errors of a route that reads as the signed-in person. */
const reads = <Code extends ErrorCode>(...codes: Code[]) =>
  ['invalid_request', ...always, ...codes] as const;
/** Errors of a route that writes as the signed-in person. */
const writes = <Code extends ErrorCode>(...codes: Code[]) =>
  [
    'invalid_request',
    'untrusted_origin',
    'payload_too_large',
    'unsupported_media_type',
    ...always,
    ...codes,
  ] as const;

/** Every route that the product's own client, its server and the tests share. */
export const routes = {
  health: defineRoute({
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the service and its database work',
    tag: 'system',
    auth: 'none',
    responses: { 200: HealthSchema, 503: HealthSchema },
    errors: [],
  }),
  live: defineRoute({
    method: 'GET',
    path: '/api/health/live',
    summary: 'Whether the process works; never touches the database',
    tag: 'system',
    auth: 'none',
    responses: { 200: HealthSchema },
    errors: [],
  }),
  listTasks: defineRoute({
    method: 'GET',
    path: '/api/tasks',
    summary: 'List tasks',
    tag: 'tasks',
    auth: 'session',
    query: ListTasksQuerySchema,
    responses: { 200: TaskPageSchema },
    errors: reads('invalid_cursor'),
  }),
  createTask: defineRoute({
    method: 'POST',
    path: '/api/tasks',
    summary: 'Create a task; Idempotency-Key is honoured for 24 hours',
    tag: 'tasks',
    auth: 'session',
    headers: ['idempotency-key'],
    body: CreateTaskSchema,
    responses: { 201: TaskSchema },
    errors: writes('idempotency_key_reused', 'conflict'),
  }),
  getTask: defineRoute({
    method: 'GET',
    path: '/api/tasks/:id',
    summary: 'Get a task, deleted ones too',
    tag: 'tasks',
    auth: 'session',
    params: IdParamsSchema,
    responses: { 200: TaskSchema },
    errors: reads('not_found'),
  }),
  updateTask: defineRoute({
    method: 'PATCH',
    path: '/api/tasks/:id',
    summary: 'Change fields of a task; absent means untouched, null means clear',
    tag: 'tasks',
    auth: 'session',
    headers: ['if-match'],
    params: IdParamsSchema,
    body: UpdateTaskSchema,
    responses: { 200: TaskSchema },
    errors: writes('not_found', 'task_deleted', 'precondition_failed'),
  }),
  deleteTask: defineRoute({
    method: 'DELETE',
    path: '/api/tasks/:id',
    summary: 'Delete a task and its subtasks; may be repeated',
    tag: 'tasks',
    auth: 'session',
    headers: ['if-match'],
    params: IdParamsSchema,
    responses: { 204: null },
    errors: writes('not_found', 'precondition_failed'),
  }),
  completeTask: defineRoute({
    method: 'POST',
    path: '/api/tasks/:id/complete',
    summary: 'Complete a task; a done task stays as it is',
    tag: 'tasks',
    auth: 'session',
    headers: ['if-match'],
    params: IdParamsSchema,
    responses: { 200: TaskSchema },
    errors: writes('not_found', 'task_deleted', 'precondition_failed'),
  }),
  reopenTask: defineRoute({
    method: 'POST',
    path: '/api/tasks/:id/reopen',
    summary: 'Reopen a done task; an open task stays as it is',
    tag: 'tasks',
    auth: 'session',
    headers: ['if-match'],
    params: IdParamsSchema,
    responses: { 200: TaskSchema },
    errors: writes('not_found', 'task_deleted', 'precondition_failed'),
  }),
  chat: defineRoute({
    method: 'POST',
    path: '/api/chat',
    summary: 'Say something to the assistant',
    tag: 'assistant',
    auth: 'session',
    headers: ['idempotency-key'],
    body: ChatRequestSchema,
    responses: { 200: ChatResponseSchema },
    streams: true,
    errors: writes(
      'not_found',
      'run_in_progress',
      'idempotency_key_reused',
      'model_unavailable',
      'model_misconfigured',
      'model_timeout',
      'run_limit_reached',
    ),
  }),
  getRun: defineRoute({
    method: 'GET',
    path: '/api/runs/:id',
    summary: 'Get a run with its approvals',
    tag: 'assistant',
    auth: 'session',
    params: IdParamsSchema,
    responses: { 200: RunSchema },
    errors: reads('not_found'),
  }),
  decideApproval: defineRoute({
    method: 'POST',
    path: '/api/approvals/:id',
    summary: 'Approve or reject what the assistant proposed; the run goes on',
    tag: 'assistant',
    auth: 'session',
    params: IdParamsSchema,
    body: DecideApprovalSchema,
    responses: { 200: ChatResponseSchema },
    streams: true,
    errors: writes('not_found', 'approval_decided', 'model_unavailable', 'model_timeout'),
  }),
  listConversations: defineRoute({
    method: 'GET',
    path: '/api/conversations',
    summary: 'List conversations, the newest first',
    tag: 'conversations',
    auth: 'session',
    query: PageQuerySchema,
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

/** The names of the routes. */
export type RouteName = keyof typeof routes;
/** All routes by name. */
export type Routes = typeof routes;
