import { defineRoute } from '../http/route';
import { HealthSchema } from '../system/health';

export const systemRoutes = {
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
} as const;
