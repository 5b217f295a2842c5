import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { StreamEvent } from '@todo/contracts';
import { NoStream, readStream } from './event-stream';

export interface Conversing {
  /** The addresses of the replicas; the client turns to the next when one is gone. */
  origins: readonly (() => string)[];
  token: string;
  message: string;
  onEvent: (event: StreamEvent) => void;
  patienceMs: number;
}

const isLast = (event: StreamEvent | undefined): boolean =>
  event?.event === 'run.finished' || event?.event === 'run.failed';

const isTransient = (error: unknown): boolean =>
  error instanceof NoStream ? error.status >= 500 || error.status === 409 : error instanceof Error;

/**
 * Says something and follows the run as a careful client does: a lost connection is taken up at
 * another replica behind the last event that came, and a message without an answer is sent again.
 * @returns every event in the order in which it came
 */
export const converse = async (conversing: Conversing): Promise<StreamEvent[]> => {
  const { origins, token, message, onEvent, patienceMs } = conversing;
  // Under which the message is sent again when no answer came.
  const key = randomUUID();
  const events: StreamEvent[] = [];
  const until = Date.now() + patienceMs;
  const take = (event: StreamEvent): void => {
    events.push(event);
    onEvent(event);
  };
  for (let attempt = 0; !isLast(events.at(-1)); attempt += 1) {
    if (Date.now() > until) throw new Error(`the run did not end after event ${events.length}`);
    const origin = origins[attempt % origins.length]?.() ?? '';
    const started = events[0];
    const runId = started?.event === 'run.started' ? started.data.runId : undefined;
    try {
      await (runId === undefined
        ? readStream(
            {
              url: `${origin}/api/chat`,
              method: 'POST',
              token,
              headers: { 'idempotency-key': key },
              body: { message },
            },
            take,
          )
        : readStream(
            {
              url: `${origin}/api/runs/${runId}/events`,
              method: 'GET',
              token,
              headers: { 'last-event-id': String(events.at(-1)?.id ?? 0) },
            },
            take,
          ));
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    if (!isLast(events.at(-1))) await pause(50);
  }
  return events;
};
