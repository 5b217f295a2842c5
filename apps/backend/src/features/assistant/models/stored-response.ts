import { Usage, type StreamEvent } from '@openai/agents';

type ResponseDone = Extract<StreamEvent, { type: 'response_done' }>;

/** One item of a response: a message, a tool call, a thought. */
export type OutputItem = ResponseDone['response']['output'][number];

/** A finished response of a model as it is kept: enough to replay it. */
export interface StoredResponse {
  id: string;
  output: OutputItem[];
  usage: { requests: number; inputTokens: number; outputTokens: number; totalTokens: number };
}

/** The last event of a model's stream. */
export const isResponseDone = (event: StreamEvent): event is ResponseDone =>
  event.type === 'response_done';

export const toStoredResponse = ({ response }: ResponseDone): StoredResponse => ({
  id: response.id,
  output: response.output,
  usage: {
    requests: response.usage.requests ?? 1,
    inputTokens: response.usage.inputTokens,
    outputTokens: response.usage.outputTokens,
    totalTokens: response.usage.totalTokens,
  },
});

/** The stream of a response that was stored before. */
export async function* replayResponse(response: StoredResponse): AsyncGenerator<StreamEvent> {
  yield { type: 'response_started' };
  yield { type: 'response_done', response };
}

/** The answer of a model's `getResponse`, made of its stream. */
export const collectResponse = async (events: AsyncIterable<StreamEvent>) => {
  for await (const event of events) {
    if (!isResponseDone(event)) continue;
    const { id, output, usage } = toStoredResponse(event);
    return { responseId: id, output, usage: new Usage(usage) };
  }
  throw new Error('The model ended its stream without a response.');
};
