import { piecesOf, type ScriptedAnswer } from './scripted-answer';

const usage = {
  input_tokens: 11,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 7,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 18,
};

const messageOf = (content: object) => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [content],
});

const outputOf = ({ text, refusal, calls = [] }: ScriptedAnswer) => [
  ...(text ? [messageOf({ type: 'output_text', text, annotations: [] })] : []),
  ...(refusal === undefined ? [] : [messageOf({ type: 'refusal', refusal })]),
  ...calls.map((call, index) => ({
    type: 'function_call',
    id: `fc_${index}`,
    call_id: call.id,
    name: call.name,
    arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
    status: 'completed',
  })),
];

const lastEventOf = (answer: ScriptedAnswer, response: object) => {
  const output = outputOf(answer);
  if (answer.end) {
    const reason = answer.end === 'length' ? 'max_output_tokens' : answer.end;
    const incomplete = { status: 'incomplete', incomplete_details: { reason }, output, usage };
    return { type: 'response.incomplete', response: { ...response, ...incomplete } };
  }
  const completed = { status: 'completed', output, ...(!answer.withoutUsage && { usage }) };
  return { type: 'response.completed', response: { ...response, ...completed } };
};

/** The events of a Responses stream. */
export const responsesFrames = (answer: ScriptedAnswer): string[] => {
  const output = outputOf(answer);
  const response = { id: 'resp_1', object: 'response', created_at: 1, model: 'stand-in' };
  const events = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
    ...piecesOf(answer.text ?? '').map((delta) => ({
      type: 'response.output_text.delta',
      item_id: 'msg_1',
      output_index: 0,
      content_index: 0,
      delta,
    })),
    ...output.map((item, index) => ({
      type: 'response.output_item.done',
      output_index: index,
      item,
    })),
    lastEventOf(answer, response),
  ];
  return events.map(
    (event, index) =>
      `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: index })}\n\n`,
  );
};
