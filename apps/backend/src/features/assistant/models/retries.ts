import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelRequest, StreamEvent } from '@openai/agents';
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { BrokenAnswer, isOutOfQuota } from './model-errors';
import { retryAfterMsOf } from './retry-after';

export interface RetryOptions {
  /** Further attempts after 429, 5xx and lost connections. */
  retries: number;
  /** The longest wait that a provider may ask for with `Retry-After`. */
  patienceMs: number;
  wait?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

export type AskModel = (request: ModelRequest) => AsyncIterable<StreamEvent>;

const firstWaitMs = 500;

const isWorthIt = (error: unknown): boolean => {
  if (error instanceof BrokenAnswer) return !error.hasBegun;
  if (error instanceof APIConnectionTimeoutError) return false;
  if (error instanceof APIConnectionError) return true;
  if (!(error instanceof APIError) || isOutOfQuota(error)) return false;
  const asked = error.headers?.get('x-should-retry');
  if (asked === 'true' || asked === 'false') return asked === 'true';
  const { status = 0 } = error;
  return status === 408 || status === 409 || status === 429 || (status >= 500 && status !== 501);
};

const backoffMs = (attempt: number): number =>
  firstWaitMs * 2 ** attempt * (0.75 + Math.random() / 4);

const waitMsOf = (error: unknown, attempt: number): number =>
  (error instanceof APIError ? retryAfterMsOf(error.headers) : undefined) ?? backoffMs(attempt);

/** Asks again while nothing of an answer has come, and as long as that may help. */
export const withRetries = (ask: AskModel, options: RetryOptions): AskModel => {
  const { retries, patienceMs } = options;
  const { wait = (ms, signal) => sleep(ms, undefined, signal && { signal }) } = options;
  return async function* (request) {
    for (let attempt = 0; ; attempt += 1) {
      let hasBegun = false;
      try {
        for await (const event of ask(request)) {
          hasBegun = true;
          yield event;
        }
        return;
      } catch (error) {
        const waitMs = waitMsOf(error, attempt);
        const isOver = hasBegun || attempt >= retries || waitMs > patienceMs;
        if (isOver || request.signal?.aborted || !isWorthIt(error)) throw error;
        await wait(waitMs, request.signal);
      }
    }
  };
};
