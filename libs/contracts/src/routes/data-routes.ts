import { z } from 'zod';
import { CalendarFeedSchema } from '../account/access-token';
import { ExportSchema } from '../data/export';
import { csvContentType, ImportQuerySchema, ImportResultSchema } from '../data/import';
import { defineRoute } from '../http/route';
import { reads, writes } from './route-errors';

export const dataRoutes = {
  exportData: defineRoute({
    method: 'GET',
    path: '/api/export',
    summary: 'Get everything of yours as one JSON document',
    tag: 'data',
    auth: 'session',
    responses: { 200: ExportSchema },
    errors: reads(),
  }),
  importData: defineRoute({
    method: 'POST',
    path: '/api/import',
    summary: 'Bring back an export, or a CSV file from Todoist: all of it or nothing',
    tag: 'data',
    auth: 'session',
    headers: ['idempotency-key'],
    query: ImportQuerySchema,
    body: ExportSchema,
    bodyTypes: [csvContentType],
    responses: { 200: ImportResultSchema },
    answerHeaders: ['x-change-set-id'],
    errors: writes('import_invalid', 'idempotency_key_reused'),
  }),
  getCalendar: defineRoute({
    method: 'GET',
    path: '/api/calendar/:token.ics',
    summary: 'Read the calendar feed (RFC 5545); the token is the key',
    tag: 'data',
    auth: 'none',
    params: z.object({ token: z.string() }),
    responses: { 200: z.string() },
    answerHeaders: ['etag'],
    answerType: 'text/calendar',
    errors: ['not_found', 'rate_limited', 'internal', 'unavailable'],
  }),
  createCalendarToken: defineRoute({
    method: 'POST',
    path: '/api/calendar/token',
    summary: 'Begin a calendar feed; an earlier address ends',
    tag: 'data',
    auth: 'session',
    tokens: 'none',
    responses: { 201: CalendarFeedSchema },
    errors: writes(),
  }),
  deleteCalendarToken: defineRoute({
    method: 'DELETE',
    path: '/api/calendar/token',
    summary: 'End the calendar feed',
    tag: 'data',
    auth: 'session',
    tokens: 'none',
    responses: { 204: null },
    errors: writes(),
  }),
} as const;
