import { piecesOf, type ScriptedAnswer } from './scripted-answer';

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
export const chatFrames = (answer: ScriptedAnswer): string[] => {
  const { text = '', refusal, calls = [], end, withoutUsage } = answer;
  const chunks = [
    chunk({ role: 'assistant', content: '' }),
    ...piecesOf(text).map((piece) => chunk({ content: piece })),
    ...(refusal === undefined ? [] : [chunk({ refusal })]),
    ...calls.flatMap(callChunks),
    chunk({}, end ?? (calls.length > 0 ? 'tool_calls' : 'stop')),
    ...(withoutUsage ? [] : [{ ...base, choices: [], usage }]),
  ];
  return [...chunks.map((data) => `data: ${JSON.stringify(data)}\n\n`), 'data: [DONE]\n\n'];
};
