import { DecideApprovalSchema } from '../chat/approval';
import { ChatRequestSchema, ChatResponseSchema } from '../chat/chat';
import { RunSchema } from '../chat/run';
import { StreamEventSchema } from '../chat/stream-event';
import { defineRoute } from '../http/route';
import { IdParamsSchema } from './id-params';
import { reads, writes } from './route-errors';

export const assistantRoutes = {
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
      'usage_limit_reached',
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
  runEvents: defineRoute({
    method: 'GET',
    path: '/api/runs/:id/events',
    summary: 'Follow a run until it ends or waits; Last-Event-ID brings what was missed',
    tag: 'assistant',
    auth: 'session',
    headers: ['last-event-id'],
    params: IdParamsSchema,
    responses: { 200: StreamEventSchema },
    answerType: 'text/event-stream',
    errors: reads('not_found'),
  }),
  stopRun: defineRoute({
    method: 'POST',
    path: '/api/runs/:id/stop',
    summary: 'Stop a run, and what waits in it; an ended run stays as it is',
    tag: 'assistant',
    auth: 'session',
    params: IdParamsSchema,
    responses: { 200: RunSchema },
    errors: writes('not_found'),
  }),
  decideApproval: defineRoute({
    method: 'POST',
    path: '/api/approvals/:id',
    summary: 'Approve or reject what the assistant proposed; the run goes on',
    tag: 'assistant',
    auth: 'session',
    tokens: 'none',
    params: IdParamsSchema,
    body: DecideApprovalSchema,
    responses: { 200: ChatResponseSchema },
    streams: true,
    errors: writes('not_found', 'approval_decided', 'model_unavailable', 'model_timeout'),
  }),
} as const;
