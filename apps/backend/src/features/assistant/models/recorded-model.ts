import type { AgentInputItem, Model, ModelRequest, StreamEvent } from '@openai/agents';
import { ownCallIds, providerCallIds } from './call-ids';
import { createStorableDeltas } from './storable-deltas';
import { storableOutput } from './storable-output';
import {
  collectResponse,
  isResponseDone,
  replayResponse,
  toStoredResponse,
  type StoredResponse,
} from './stored-response';

/** Where the finished responses of one run are kept. */
export interface ResponseLog {
  find(turn: number): Promise<StoredResponse | undefined>;
  store(turn: number, response: StoredResponse): Promise<void>;
  /** Counts a call of the run that has no finished response of a turn. */
  spend(usage: StoredResponse['usage']): Promise<void>;
}

const itemsOf = (input: ModelRequest['input']): AgentInputItem[] =>
  typeof input === 'string' ? [{ role: 'user', content: input }] : input;

/**
 * A model for one run, which stores each finished response before the run acts on it and replays
 * the stored one when the run comes by the same turn again.
 * @param firstTurn How many responses the run's state already holds.
 */
export const recordModel = (model: Model, log: ResponseLog, firstTurn: number): Model => {
  let nextTurn = firstTurn;

  async function* ask(request: ModelRequest, turn: number): AsyncGenerator<StreamEvent> {
    const input = itemsOf(request.input);
    const events = model.getStreamedResponse({ ...request, input: providerCallIds(input) });
    const deltas = createStorableDeltas();
    for await (const event of events) {
      if (event.type === 'output_text_delta') {
        yield { ...event, delta: deltas.next(event.delta) };
        continue;
      }
      if (!isResponseDone(event)) {
        yield event;
        continue;
      }
      const rest = deltas.end();
      if (rest !== '') yield { type: 'output_text_delta', delta: rest };
      const response = toStoredResponse(event);
      response.output = ownCallIds(storableOutput(response.output), turn, input);
      await log.store(turn, response);
      yield { ...event, response: { ...event.response, output: response.output } };
    }
  }

  async function* stream(request: ModelRequest): AsyncGenerator<StreamEvent> {
    const turn = nextTurn;
    nextTurn += 1;
    const stored = await log.find(turn);
    yield* stored ? replayResponse(stored) : ask(request, turn);
  }

  return {
    getStreamedResponse: stream,
    getResponse: (request) => collectResponse(stream(request)),
  };
};
