import type { ScriptedAnswer } from './scripted-answer';

const usage = {
  input_tokens: 11,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 7,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 18,
};

const outputOf = ({ text, calls = [] }: ScriptedAnswer) => [
  ...(text
    ? [
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text, annotations: [] }],
        },
      ]
    : []),
  ...calls.map((call, index) => ({
    type: 'function_call',
    id: `fc_${index}`,
    call_id: call.id,
    name: call.name,
    arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
    status: 'completed',
  })),
];

/** The events of a Responses stream. */
export const responsesFrames = (answer: ScriptedAnswer): string[] => {
  const output = outputOf(answer);
  const response = { id: 'resp_1', object: 'response', created_at: 1, model: 'stand-in' };
  const events = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
    ...[...(answer.text ?? '')].map((letter) => ({
      type: 'response.output_text.delta',
      item_id: 'msg_1',
      output_index: 0,
      content_index: 0,
      delta: letter,
    })),
    ...output.map((item, index) => ({
      type: 'response.output_item.done',
      output_index: index,
      item,
    })),
    { type: 'response.completed', response: { ...response, status: 'completed', output, usage } },
  ];
  return events.map(
    (event, index) =>
      `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: index })}\n\n`,
  );
};
