import type { Model, ModelRequest, StreamEvent } from '@openai/agents';
import { AppError } from '../../../errors';
import { estimateTokens } from '../context/token-estimate';
import {
  collectResponse,
  isResponseDone,
  toStoredResponse,
  type StoredResponse,
} from './stored-response';

export interface Meter {
  /** Tokens that the run may still cost. */
  left: number;
  /** Counts a call that cost something and has no finished response. */
  spend: (usage: StoredResponse['usage']) => Promise<void>;
}

const usedUp = () =>
  new AppError(
    'run_limit_reached',
    'The assistant has used up what one message may cost. What it did so far stays; say how to go on.',
  );

const estimate = (request: ModelRequest, answer: string): StoredResponse['usage'] => {
  const { systemInstructions = '', input, tools } = request;
  const inputTokens = estimateTokens(systemInstructions + JSON.stringify([input, tools]));
  const outputTokens = estimateTokens(answer);
  return { requests: 1, inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
};

/** A model whose calls are counted, by estimate where its provider tells nothing, and limited. */
export const meterModel = (model: Model, { left, spend }: Meter): Model => {
  let remaining = left;

  async function* stream(request: ModelRequest): AsyncGenerator<StreamEvent> {
    if (remaining <= 0) throw usedUp();
    let streamed = '';
    let state: 'asked' | 'begun' | 'done' = 'asked';
    try {
      for await (const event of model.getStreamedResponse(request)) {
        if (!isResponseDone(event)) {
          if (state === 'asked') state = 'begun';
          if (event.type === 'output_text_delta') streamed += event.delta;
          yield event;
          continue;
        }
        const told = toStoredResponse(event).usage;
        const usage =
          told.totalTokens > 0 ? told : estimate(request, JSON.stringify(event.response.output));
        remaining -= usage.totalTokens;
        state = 'done';
        yield { ...event, response: { ...event.response, usage } };
      }
    } finally {
      // It broke off, or nobody wanted the rest: the provider has worked all the same.
      if (state === 'begun') await spend(estimate(request, streamed));
    }
  }

  return {
    getStreamedResponse: stream,
    getResponse: (request) => collectResponse(stream(request)),
  };
};
