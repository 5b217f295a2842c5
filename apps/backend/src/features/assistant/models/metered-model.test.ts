import type { Model, ModelRequest, StreamEvent } from '@openai/agents';
import { assistantMessage } from '@openai/agents/testing';
import { meterModel } from './metered-model';
import type { StoredResponse } from './stored-response';

type Usage = StoredResponse['usage'];

const request: ModelRequest = {
  systemInstructions: 'Be brief.',
  input: 'Hello',
  modelSettings: {},
  tools: [],
  outputType: 'text',
  handoffs: [],
  tracing: false,
};

const done = (totalTokens: number): StreamEvent => ({
  type: 'response_done',
  response: {
    id: 'r',
    usage: { requests: 1, inputTokens: totalTokens, outputTokens: 0, totalTokens },
    output: [assistantMessage('Hi.')],
  },
});

const modelOf = (events: () => Generator<StreamEvent>, left = Infinity) => {
  const spent: Usage[] = [];
  const model: Model = {
    getResponse: () => Promise.reject(new Error('not streamed')),
    getStreamedResponse: async function* () {
      yield* events();
    },
  };
  return {
    spent,
    model: meterModel(model, { left, spend: async (usage) => void spent.push(usage) }),
  };
};

const usageOf = async (model: Model): Promise<Usage | undefined> => {
  for await (const event of model.getStreamedResponse(request)) {
    if (event.type === 'response_done') return event.response.usage as Usage;
  }
  return undefined;
};

test('what the provider counts is what counts', async () => {
  const { model, spent } = modelOf(function* () {
    yield done(50);
  });
  expect(await usageOf(model)).toMatchObject({ totalTokens: 50 });
  expect(spent).toEqual([]);
});

test('a provider that does not count is estimated', async () => {
  const { model } = modelOf(function* () {
    yield done(0);
  });
  const usage = await usageOf(model);
  expect(usage?.inputTokens).toBeGreaterThan(5);
  expect(usage?.outputTokens).toBeGreaterThan(0);
  expect(usage?.totalTokens).toBe((usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0));
});

test('a run that has nothing left asks no more', async () => {
  const { model } = modelOf(function* () {
    yield done(60);
  }, 100);
  await usageOf(model);
  await usageOf(model);
  await expect(usageOf(model)).rejects.toMatchObject({
    code: 'run_limit_reached',
    detail: expect.stringContaining('used up'),
  });
});

test('an answer that breaks off is counted by estimate, one that never began is not', async () => {
  const broken = modelOf(function* () {
    yield { type: 'response_started' };
    yield { type: 'output_text_delta', delta: 'x'.repeat(300) };
    throw new Error('gone');
  });
  await expect(usageOf(broken.model)).rejects.toThrow('gone');
  expect(broken.spent).toMatchObject([{ requests: 1, outputTokens: 100 }]);

  const refused = modelOf(() => {
    throw new Error('not today');
  });
  await expect(usageOf(refused.model)).rejects.toThrow('not today');
  expect(refused.spent).toEqual([]);
});

test('an answer that nobody wants to hear to its end is counted', async () => {
  const { model, spent } = modelOf(function* () {
    yield { type: 'output_text_delta', delta: 'One' };
    yield done(50);
  });
  for await (const event of model.getStreamedResponse(request)) {
    if (event.type === 'output_text_delta') break;
  }
  expect(spent).toHaveLength(1);
});
