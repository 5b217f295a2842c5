import type { Model, ModelRequest, StreamEvent } from '@openai/agents';
import { AppError } from '../../../errors';
import { ModelCallTimeout, toModelError } from './model-errors';
import { collectResponse, isResponseDone, type OutputItem } from './stored-response';

export interface GuardOptions {
  /** How long a provider may be silent, its retries included, before the call is given up. */
  silenceMs: number;
}

const hasAnswer = (item: OutputItem): boolean =>
  item.type === 'function_call' ||
  ('role' in item && item.role === 'assistant' && item.content.length > 0);

const brokenOff = () =>
  new AppError('model_unavailable', 'The model broke off in the middle. Try again in a moment.');

/** The reason why a Chat Completions stream ended, as its raw chunks tell. */
const finishReasonOf = (event: StreamEvent): string | undefined => {
  if (event.type !== 'model') return undefined;
  const chunk = event.event as { choices?: { finish_reason?: string | null }[] } | null;
  return chunk?.choices?.[0]?.finish_reason ?? undefined;
};

const isChatChunk = (event: StreamEvent): boolean =>
  event.type === 'model' && Array.isArray((event.event as { choices?: unknown } | null)?.choices);

/** Passes a response on, and fails when it is cut off or says nothing. */
async function* complete(events: AsyncIterable<StreamEvent>): AsyncGenerator<StreamEvent> {
  let isChat = false;
  let finishReason: string | undefined;
  let isDone = false;
  for await (const event of events) {
    isChat ||= isChatChunk(event);
    finishReason ??= finishReasonOf(event);
    if (isResponseDone(event)) {
      if (isChat && finishReason === undefined) throw brokenOff();
      if (!event.response.output.some(hasAnswer)) {
        throw new AppError('model_unavailable', 'The model gave an empty answer. Try again.');
      }
      isDone = true;
    }
    yield event;
  }
  if (!isDone) throw brokenOff();
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

async function* withoutSilence(
  model: Model,
  request: ModelRequest,
  silenceMs: number,
): AsyncGenerator<StreamEvent> {
  const silence = new AbortController();
  const signal = request.signal
    ? AbortSignal.any([request.signal, silence.signal])
    : silence.signal;
  const aborted = abortion(signal);
  const events = complete(model.getStreamedResponse({ ...request, signal }));
  // Only now: a model that refuses at once must leave no timer behind.
  const timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    for (;;) {
      const result = await Promise.race([events.next(), aborted]);
      if (result.done) return;
      timer.refresh();
      yield result.value;
    }
  } catch (error) {
    throw silence.signal.aborted ? new ModelCallTimeout('silence', { cause: error }) : error;
  } finally {
    clearTimeout(timer);
    // Not awaited: a deaf model would hold the run here.
    events.return(undefined).catch(() => undefined);
  }
}

/**
 * A provider's model whose failures are errors of our catalogue: a call ends with a complete
 * response, or with `model_unavailable`, `model_misconfigured` or `model_timeout`.
 */
export const guardModel = (model: Model, { silenceMs }: GuardOptions): Model => {
  async function* stream(request: ModelRequest): AsyncGenerator<StreamEvent> {
    try {
      yield* withoutSilence(model, request, silenceMs);
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
