import type { Model, ModelRequest } from '@openai/agents';
import { assistantMessage, functionCall, ScriptedModel } from '@openai/agents/testing';
import { recordModel, type ResponseLog } from './recorded-model';
import type { StoredResponse } from './stored-response';

const memoryLog = () => {
  const stored = new Map<number, StoredResponse>();
  const log: ResponseLog = {
    find: async (turn) => stored.get(turn),
    store: async (turn, response) => void stored.set(turn, response),
    spend: async () => undefined,
  };
  return { stored, log };
};

const request: ModelRequest = {
  input: 'Hello',
  modelSettings: {},
  tools: [],
  outputType: 'text',
  handoffs: [],
  tracing: false,
};
const outputOf = async (model: Model) => (await model.getResponse(request)).output;

test('each finished response is stored under its turn', async () => {
  const { stored, log } = memoryLog();
  const model = recordModel(
    new ScriptedModel([[functionCall('a', {}, { callId: '' })], [assistantMessage('Done')]]),
    log,
    4,
  );
  await model.getResponse(request);
  await model.getResponse(request);
  expect([...stored.keys()]).toEqual([4, 5]);
  expect(stored.get(4)?.output).toMatchObject([{ callId: 'call_4_0' }]);
});

test('a turn that was stored is replayed without asking the model again', async () => {
  const { log } = memoryLog();
  const first = await outputOf(recordModel(new ScriptedModel([[assistantMessage('One')]]), log, 0));
  const silent = new ScriptedModel();
  expect(await outputOf(recordModel(silent, log, 0))).toEqual(first);
  expect(silent.calls).toHaveLength(0);
});

test('arguments that are no JSON object become one that the tool refuses', async () => {
  const output = await outputOf(
    recordModel(
      new ScriptedModel([
        [
          functionCall('a', '{"id": ', { callId: '1' }),
          functionCall('b', '[1]', { callId: '2' }),
          functionCall('c', '', { callId: '3' }),
        ],
      ]),
      memoryLog().log,
      0,
    ),
  );
  expect(output).toMatchObject([
    { arguments: '{"unparsedArguments":"{\\"id\\": "}' },
    { arguments: '{"unparsedArguments":"[1]"}' },
    { arguments: '{}' },
  ]);
});

test('what PostgreSQL cannot store is taken out, and a refusal becomes the answer', async () => {
  const output = await outputOf(
    recordModel(
      new ScriptedModel([
        [
          assistantMessage('a\0b\ud800c'),
          {
            type: 'message',
            role: 'assistant',
            status: 'completed',
            content: [{ type: 'refusal', refusal: 'I would rather not.' }],
          },
          functionCall('a', '{"title":"x\\u0000y"}', { callId: '1' }),
        ],
      ]),
      memoryLog().log,
      0,
    ),
  );
  expect(output).toMatchObject([
    { content: [{ text: 'ab\ufffdc' }] },
    { content: [{ type: 'output_text', text: 'I would rather not.' }] },
    { arguments: '{"title":"xy"}' },
  ]);
});
