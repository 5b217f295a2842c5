import type { AgentInputItem, Model, ModelRequest, StreamEvent } from '@openai/agents';
import type { OutputItem } from '../models/stored-response';

/** What the model says in one turn of a run, and which tools it calls then. */
export interface Turn {
  text?: string;
  calls?: { name: string; arguments: object }[];
}

/** A model whose turns are told from what was called before: it has no state of its own. */
export interface TurnModel extends Model {
  /** How often each turn was asked for. */
  asked: number[];
}

/** The calls since the person spoke. */
const callsOf = (input: ModelRequest['input']): AgentInputItem[] => {
  if (typeof input === 'string') return [];
  const spoke = input.findLastIndex((item) => 'role' in item && item.role === 'user');
  return input.slice(spoke + 1).filter((item) => item.type === 'function_call');
};

const outputOf = ({ text, calls = [] }: Turn, turn: number): OutputItem[] => [
  ...(text === undefined
    ? []
    : [
        {
          type: 'message' as const,
          role: 'assistant' as const,
          status: 'completed' as const,
          content: [{ type: 'output_text' as const, text }],
        },
      ]),
  ...calls.map(({ name, arguments: args }, index) => ({
    type: 'function_call' as const,
    callId: `${turn}-${index}`,
    name,
    arguments: JSON.stringify(args),
  })),
];

/** @param turns Each but the last calls at least one tool. */
export const createTurnModel = (turns: (times: number) => readonly Turn[]): TurnModel => {
  const asked: number[] = [];

  async function* stream({ input }: ModelRequest): AsyncGenerator<StreamEvent> {
    let left = callsOf(input).length;
    const script = turns(asked.reduce((sum, times) => sum + times, 0));
    const turn = script.findIndex(({ calls = [] }) => {
      if (left === 0) return true;
      left -= calls.length;
      return false;
    });
    const said = script[turn];
    if (!said) throw new Error('beyond the script');
    asked[turn] = (asked[turn] ?? 0) + 1;
    yield { type: 'response_started' };
    for (const delta of said.text?.match(/.{1,4}/gs) ?? []) {
      // Each piece is heard by itself.
      await new Promise(setImmediate);
      yield { type: 'output_text_delta', delta };
    }
    const usage = { requests: 1, inputTokens: 10, outputTokens: 5, totalTokens: 15 };
    yield {
      type: 'response_done',
      response: { id: `response-${turn}`, output: outputOf(said, turn), usage },
    };
  }

  return {
    asked,
    getStreamedResponse: stream,
    getResponse: () => Promise.reject(new Error('runs are streamed')),
  };
};
