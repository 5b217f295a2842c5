import type { AgentInputItem } from '@openai/agents';

export interface Message {
  role: 'user' | 'assistant';
  text: string;
}

/** A tool call of this turn and what came back; no output while it is under way. */
export interface Step {
  name: string;
  output: string | undefined;
}

export interface Transcript {
  /** What the person said last. */
  sentence: string;
  /** The messages before that, the oldest first. */
  earlier: Message[];
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

const messageOf = (item: AgentInputItem): Message | null => {
  if (!('role' in item) || (item.role !== 'user' && item.role !== 'assistant')) return null;
  return { role: item.role, text: textOf(item.content) };
};

/** Sorts a request's input into what was said and what was done since. */
export const readTranscript = (input: string | AgentInputItem[]): Transcript => {
  if (typeof input === 'string') return { sentence: input, earlier: [], steps: [], callCount: 0 };
  const newest = input.findLastIndex((item) => messageOf(item)?.role === 'user');
  const outputs = new Map<string, string>();
  for (const item of input) {
    if (item.type === 'function_call_result') outputs.set(item.callId, textOf(item.output));
  }
  const current = input.slice(newest + 1);
  const newestItem = input[newest];
  return {
    sentence: (newestItem && messageOf(newestItem)?.text) ?? '',
    earlier: input.slice(0, Math.max(newest, 0)).flatMap((item) => messageOf(item) ?? []),
    steps: current.flatMap((item) =>
      item.type === 'function_call' ? [{ name: item.name, output: outputs.get(item.callId) }] : [],
    ),
    callCount: input.filter((item) => item.type === 'function_call').length,
  };
};
