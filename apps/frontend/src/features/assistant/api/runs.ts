import {
  routes,
  type ChatRequest,
  type DecideApproval,
  type Run,
  type StreamEvent,
} from '@todo/contracts';
import { callRoute, sendToRoute } from '@/api/call-route';
import { readEvents } from './read-events';

const accept = 'text/event-stream';

/** Says something to the assistant. The same `key` never says it twice. */
export const startRun = async (
  body: ChatRequest,
  key: string,
  signal: AbortSignal,
): Promise<AsyncIterable<StreamEvent>> =>
  readEvents(
    await sendToRoute(routes.chat, {
      body,
      signal,
      headers: { accept, 'idempotency-key': key },
    }),
  );

/** Decides what the assistant proposed; its run goes on. */
export const decideApproval = async (
  id: string,
  body: DecideApproval,
  signal: AbortSignal,
): Promise<AsyncIterable<StreamEvent>> =>
  readEvents(
    await sendToRoute(routes.decideApproval, { params: { id }, body, signal, headers: { accept } }),
  );

/** The events of a run behind `lastEventId`, until it ends or waits. */
export const followRunEvents = async (
  id: string,
  lastEventId: number,
  signal: AbortSignal,
): Promise<AsyncIterable<StreamEvent>> =>
  readEvents(
    await sendToRoute(routes.runEvents, {
      params: { id },
      signal,
      headers: { accept, ...(lastEventId > 0 && { 'last-event-id': String(lastEventId) }) },
    }),
  );

export const getRun = (id: string, signal: AbortSignal): Promise<Run> =>
  callRoute(routes.getRun, { params: { id }, signal });

/** Stops a run wherever it goes on; one that has ended stays as it is. */
export const stopRun = (id: string): Promise<Run> => callRoute(routes.stopRun, { params: { id } });
