import type { AgentInputItem } from '@openai/agents';

/** A tool call and what came back; no output while it is under way. */
export interface Step {
  name: string;
  /** The call's arguments as JSON text. */
  arguments: string;
  output: string | undefined;
}

/** Something that the person said earlier, what the assistant did thereupon, and its answer. */
export interface Turn {
  said: string;
  steps: Step[];
  reply: string;
}

export interface Transcript {
  /** What the person said last. */
  sentence: string;
  /** The turns before that, the oldest first. */
  earlier: Turn[];
  /** The tool calls since then. */
  steps: Step[];
  /** All tool calls of the input, which number the next one. */
  callCount: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The text of a message or a tool output, whichever of the SDK's shapes it has. */
const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (isRecord(content) && typeof content['text'] === 'string') return content['text'];
  return '';
};

const outputsIn = (input: readonly AgentInputItem[]): Map<string, string> => {
  const outputs = new Map<string, string>();
  for (const item of input) {
    if (item.type === 'function_call_result') outputs.set(item.callId, textOf(item.output));
  }
  return outputs;
};

/** Parts the input at what the person said; what stands before the first sentence is left out. */
const turnsOf = (input: readonly AgentInputItem[]): Turn[] => {
  const outputs = outputsIn(input);
  const turns: Turn[] = [];
  for (const item of input) {
    const turn = turns.at(-1);
    if ('role' in item && item.role === 'user') {
      turns.push({ said: textOf(item.content), steps: [], reply: '' });
    } else if (turn && 'role' in item && item.role === 'assistant') {
      const text = textOf(item.content);
      turn.reply = turn.reply === '' ? text : `${turn.reply}\n${text}`;
    } else if (turn && item.type === 'function_call') {
      const { name, callId } = item;
      turn.steps.push({ name, arguments: item.arguments, output: outputs.get(callId) });
    }
  }
  return turns;
};

/** Sorts a request's input into what was said and done earlier, and what was done since. */
export const readTranscript = (input: string | AgentInputItem[]): Transcript => {
  if (typeof input === 'string') return { sentence: input, earlier: [], steps: [], callCount: 0 };
  const turns = turnsOf(input);
  const newest = turns.at(-1);
  return {
    sentence: newest?.said ?? '',
    earlier: turns.slice(0, -1),
    steps: newest?.steps ?? [],
    callCount: input.filter((item) => item.type === 'function_call').length,
  };
};
