import { ChangePageSchema, UndoResultSchema, UndoSchema } from '../changes/change';
import { PageQuerySchema } from '../common/page';
import { defineRoute } from '../http/route';
import { IdParamsSchema } from './id-params';
import { reads, writes } from './route-errors';

export const changeRoutes = {
  listTaskChanges: defineRoute({
    method: 'GET',
    path: '/api/tasks/:id/changes',
    summary: 'List who changed a task, the newest change first',
    tag: 'changes',
    auth: 'session',
    params: IdParamsSchema,
    query: PageQuerySchema,
    responses: { 200: ChangePageSchema },
    errors: reads('not_found', 'invalid_cursor'),
  }),
  listChanges: defineRoute({
    method: 'GET',
    path: '/api/changes',
    summary: 'List who changed which task, the newest change first',
    tag: 'changes',
    auth: 'session',
    query: PageQuerySchema,
    responses: { 200: ChangePageSchema },
    errors: reads('invalid_cursor'),
  }),
  undo: defineRoute({
    method: 'POST',
    path: '/api/undo',
    summary: 'Revert a change set, the newest by default',
    tag: 'changes',
    auth: 'session',
    headers: ['idempotency-key'],
    body: UndoSchema,
    bodyOptional: true,
    responses: { 200: UndoResultSchema },
    errors: writes('not_found', 'undo_conflict', 'idempotency_key_reused'),
  }),
} as const;
