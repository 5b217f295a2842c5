import type { Model, ModelRequest, StreamEvent } from '@openai/agents';
import { complete } from './complete-answer';
import { ModelCallTimeout, toModelError } from './model-errors';
import { withRetries, type AskModel, type RetryOptions } from './retries';
import { collectResponse } from './stored-response';

export interface GuardOptions {
  /** How long a provider may be silent before the call is given up. */
  silenceMs: number;
  /** How long a call may take, all attempts and waits together. */
  totalMs: number;
  /** A model without them is asked once. */
  retry?: RetryOptions;
}

/** Rejects when the signal aborts: a model may be deaf to it. */
const abortion = (signal: AbortSignal): Promise<never> => {
  const aborted = new Promise<never>((_, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
  aborted.catch(() => undefined);
  return aborted;
};

/** A request that is given up after so long; `refresh` begins the time anew. */
const limited = (request: ModelRequest, ms: number) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  const signal = request.signal
    ? AbortSignal.any([request.signal, controller.signal])
    : controller.signal;
  return {
    request: { ...request, signal },
    signal,
    refresh: (): void => void timer.refresh(),
    clear: (): void => clearTimeout(timer),
    reasonOf: (error: unknown): unknown =>
      controller.signal.aborted ? new ModelCallTimeout('out of time', { cause: error }) : error,
  };
};

const withoutSilence = (model: Model, silenceMs: number): AskModel =>
  async function* (request) {
    const limit = limited(request, silenceMs);
    const aborted = abortion(limit.signal);
    let events: AsyncGenerator<StreamEvent> | undefined;
    try {
      events = complete(model.getStreamedResponse(limit.request));
      for (;;) {
        const result = await Promise.race([events.next(), aborted]);
        if (result.done) return;
        limit.refresh();
        yield result.value;
      }
    } catch (error) {
      throw limit.reasonOf(error);
    } finally {
      limit.clear();
      // Not awaited: a deaf model would hold the run here.
      events?.return(undefined).catch(() => undefined);
    }
  };

const withinTime = (ask: AskModel, totalMs: number): AskModel =>
  async function* (request) {
    const limit = limited(request, totalMs);
    try {
      yield* ask(limit.request);
    } catch (error) {
      throw limit.reasonOf(error);
    } finally {
      limit.clear();
    }
  };

/**
 * A model whose failures are errors of our catalogue: a call ends with a complete response, or
 * with a problem that a person understands.
 */
export const guardModel = (model: Model, { silenceMs, totalMs, retry }: GuardOptions): Model => {
  const once = withoutSilence(model, silenceMs);
  const ask = withinTime(retry ? withRetries(once, retry) : once, totalMs);
  async function* stream(request: ModelRequest): AsyncGenerator<StreamEvent> {
    try {
      yield* ask(request);
    } catch (error) {
      if (request.signal?.aborted) throw error;
      throw toModelError(error);
    }
  }
  return {
    getStreamedResponse: stream,
    getResponse: (request) => collectResponse(stream(request)),
  };
};
