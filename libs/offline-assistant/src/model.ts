import {
  Usage,
  type AssistantMessageItem,
  type FunctionCallItem,
  type Model,
  type ModelRequest,
  type ModelResponse,
  type StreamEvent,
} from '@openai/agents';
import { nextStep, type NextStep } from './act/next-step';
import { parseContext } from './context';
import { interpret } from './interpret';
import { readTranscript } from './transcript';

/** The name under which runs of this model are stored. */
export const offlineModelName = 'offline';

/** The rule-based model: the SDK's interface, and a name. */
export interface OfflineModel extends Model {
  readonly name: typeof offlineModelName;
}

type OutputItem = FunctionCallItem | AssistantMessageItem;

const outputOf = (step: NextStep, callNumber: number): OutputItem => {
  if (step.kind === 'call') {
    return {
      type: 'function_call',
      callId: `offline-${callNumber}`,
      name: step.call.name,
      arguments: JSON.stringify(step.call.arguments),
      status: 'completed',
    };
  }
  return {
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text: step.text }],
  };
};

const answer = (request: ModelRequest): { step: NextStep; output: OutputItem; id: string } => {
  request.signal?.throwIfAborted();
  const context = parseContext(request.systemInstructions);
  const { sentence, earlier, steps, callCount } = readTranscript(request.input);
  const step = nextStep(interpret(sentence, earlier, context), steps, context);
  return { step, output: outputOf(step, callCount + 1), id: `offline-${callCount + 1}` };
};

const noTokens = { inputTokens: 0, outputTokens: 0, totalTokens: 0 };

/** Words with the space after them, so that the pieces joined are the text. */
const piecesOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

async function* stream(request: ModelRequest): AsyncGenerator<StreamEvent> {
  const { step, output, id } = answer(request);
  yield { type: 'response_started' };
  for (const delta of step.kind === 'say' ? piecesOf(step.text) : []) {
    request.signal?.throwIfAborted();
    yield { type: 'output_text_delta', delta };
  }
  yield {
    type: 'response_done',
    response: {
      id,
      usage: { requests: 1, ...noTokens },
      output: [output],
    },
  };
}

/**
 * Makes the offline assistant: it reads the person's sentence with rules and answers, or calls the
 * tools that any model has.
 * It keeps no state. The system instructions must carry the line of `formatContext`.
 */
export const createOfflineModel = (): OfflineModel => ({
  name: offlineModelName,
  getResponse: async (request: ModelRequest): Promise<ModelResponse> => ({
    usage: new Usage({ requests: 1, ...noTokens }),
    output: [answer(request).output],
  }),
  getStreamedResponse: stream,
});
