import type { AgentInputItem } from '@openai/agents';
import type { ToolCall } from '@todo/contracts';
import type { Utterance } from '../conversation-port';
import { compactJson } from './compact-json';
import { estimateTokens } from './token-estimate';

/** A message of the person and what the assistant did and said thereupon. */
export interface Turn {
  person: Utterance;
  answers: Utterance[];
}

/** A model that rambled must not fill the history. */
const maxAnswerCharacters = 8_000;

const hasOutput = ({ output }: ToolCall): boolean => output !== null && output !== undefined;

/** A call and its result. Ids are those of the run: providers use the same in several runs. */
const callItems = (runId: string | null, call: ToolCall, index: number): AgentInputItem[] => {
  const callId = `${runId ?? 'earlier'}_${index}`;
  const { name, arguments: args, output } = call;
  return [
    { type: 'function_call', callId, name, status: 'completed', arguments: compactJson(args) },
    {
      type: 'function_call_result',
      callId,
      name,
      status: 'completed',
      output: compactJson(output),
    },
  ];
};

const answerItems = ({ runId, content, toolCalls }: Utterance): AgentInputItem[] => {
  const text = content.slice(0, maxAnswerCharacters).toWellFormed();
  return [
    ...toolCalls.filter(hasOutput).flatMap((call, index) => callItems(runId, call, index)),
    ...(text === ''
      ? []
      : [
          {
            role: 'assistant' as const,
            status: 'completed' as const,
            content: [{ type: 'output_text' as const, text }],
          },
        ]),
  ];
};

/** A turn as a model reads it: what was said, each call that has an output, what was answered. */
export const itemsOfTurn = ({ person, answers }: Turn): AgentInputItem[] => [
  { role: 'user', content: person.content },
  ...answers.flatMap(answerItems),
];

/** What items cost, by the text that a provider is sent. */
export const tokensOfItems = (items: readonly AgentInputItem[]): number =>
  estimateTokens(JSON.stringify(items));
