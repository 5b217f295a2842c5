import { routes, type ChatRequest, type DecideApproval, type Run } from '@todo/contracts';
import { callRoute, sendToRoute } from '@/api/call-route';
import { readEvents } from './read-events';

const accept = 'text/event-stream';
const pollEveryMs = 1500;

/** Says something to the assistant. The same `key` never says it twice. */
export const startRun = async (body: ChatRequest, key: string, signal: AbortSignal) =>
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
  decision: DecideApproval['decision'],
  signal: AbortSignal,
) =>
  readEvents(
    await sendToRoute(routes.decideApproval, {
      params: { id },
      body: { decision },
      signal,
      headers: { accept },
    }),
  );

export const getRun = (id: string, signal: AbortSignal): Promise<Run> =>
  callRoute(routes.getRun, { params: { id }, signal });

/** Waits until a run that nobody listens to has ended or asks for something. */
export const waitForRun = async (id: string, signal: AbortSignal): Promise<Run> => {
  for (;;) {
    const run = await getRun(id, signal);
    if (run.status !== 'running') return run;
    await new Promise((resolve) => setTimeout(resolve, pollEveryMs));
    signal.throwIfAborted();
  }
};
