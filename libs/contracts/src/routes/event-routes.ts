import { LiveEventSchema } from '../events/live-event';
import { defineRoute } from '../http/route';
import { reads } from './route-errors';

export const eventRoutes = {
  liveEvents: defineRoute({
    method: 'GET',
    path: '/api/events',
    summary: 'Follow what changes; Last-Event-ID brings what was missed',
    tag: 'events',
    auth: 'session',
    headers: ['last-event-id'],
    responses: { 200: LiveEventSchema },
    answerType: 'text/event-stream',
    errors: reads(),
  }),
} as const;
