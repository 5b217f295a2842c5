import type { ScriptedAnswer } from './scripted-answer';

const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'stand-in' };

const chunk = (delta: object, finishReason: string | null = null) => ({
  ...base,
  choices: [{ index: 0, delta, finish_reason: finishReason }],
});

const callChunks = (call: NonNullable<ScriptedAnswer['calls']>[number], position: number) => {
  const index = call.index ?? position;
  const text = typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments);
  const middle = Math.ceil(text.length / 2);
  return [
    chunk({
      tool_calls: [
        {
          index,
          id: call.id,
          type: 'function',
          function: { name: call.name, arguments: text.slice(0, middle) },
        },
      ],
    }),
    chunk({ tool_calls: [{ index, function: { arguments: text.slice(middle) } }] }),
  ];
};

/** The chunks of a Chat Completions stream. */
export const chatFrames = ({ text = '', calls = [] }: ScriptedAnswer): string[] => {
  const chunks = [
    chunk({ role: 'assistant', content: '' }),
    ...[...text].map((letter) => chunk({ content: letter })),
    ...calls.flatMap(callChunks),
    chunk({}, calls.length > 0 ? 'tool_calls' : 'stop'),
    { ...base, choices: [], usage },
  ];
  return [...chunks.map((data) => `data: ${JSON.stringify(data)}\n\n`), 'data: [DONE]\n\n'];
};
