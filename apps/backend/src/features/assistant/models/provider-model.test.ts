import { Agent, Runner, tool, type Model } from '@openai/agents';
import { createProviderModels, type ProviderEnv } from './provider-model';
import { recordModel } from './recorded-model';
import { startStandInProvider, type StandInProvider } from '../testing/stand-in-provider';

type Provider = ProviderEnv['provider'];
type Case = [name: string, provider: Provider, api: ProviderEnv['api'], path: string];

const cases: Case[] = [
  ['OpenAI (Responses)', 'openai', 'responses', '/v1/responses'],
  ['OpenAI (Chat Completions)', 'openai', 'chat', '/v1/chat/completions'],
  ['OpenRouter', 'openrouter', 'chat', '/v1/chat/completions'],
  ['Gemini', 'gemini', 'chat', '/v1/chat/completions'],
  ['Ollama', 'ollama', 'chat', '/v1/chat/completions'],
];

let standIn: StandInProvider;
beforeEach(async () => {
  standIn = await startStandInProvider();
});
afterEach(() => standIn.close());

const modelOf = (provider: Provider, api: ProviderEnv['api'], silenceMs = 5_000): Model => {
  const shared = { baseUrl: `${standIn.url}/v1`, model: 'some-model', api };
  const env: ProviderEnv =
    provider === 'ollama'
      ? { ...shared, provider, apiKey: null }
      : { ...shared, provider, apiKey: 'the-key' };
  return createProviderModels(
    env,
    { maxOutputTokens: 500 },
    { silenceMs },
  )({ requestId: 'request-1' });
};

const runner = new Runner({ tracingDisabled: true });

const ask = async (model: Model, heard: unknown[] = []) => {
  const agent = new Agent({
    name: 'assistant',
    instructions: 'Be brief.',
    model,
    tools: [
      tool({
        name: 'note',
        description: 'Takes a note',
        strict: false,
        parameters: { type: 'object', properties: {}, required: [], additionalProperties: true },
        execute: (input) => {
          heard.push(input);
          return 'noted';
        },
      }),
    ],
  });
  const result = await runner.run(agent, 'Hello', { stream: true });
  let text = '';
  for await (const event of result) {
    if (event.type === 'raw_model_stream_event' && event.data.type === 'output_text_delta') {
      text += event.data.delta;
    }
  }
  await result.completed;
  return { text, final: result.finalOutput, usage: result.state.usage };
};

describe.each(cases)('%s', (_, provider, api, path) => {
  test('streams text and calls tools', async () => {
    standIn.script(
      { text: 'Wait.', calls: [{ id: 'a', name: 'note', arguments: { text: 'milk' } }] },
      { text: 'Done.' },
    );
    const heard: unknown[] = [];
    const { text, final, usage } = await ask(modelOf(provider, api), heard);

    expect(heard).toEqual([{ text: 'milk' }]);
    expect(text).toBe('Wait.Done.');
    expect(final).toBe('Done.');
    expect(usage).toMatchObject({ requests: 2, inputTokens: 22, outputTokens: 14 });
    expect(standIn.requests.map((request) => request.path)).toEqual([path, path]);
    expect(standIn.requests[0]?.body).toMatchObject({ model: 'some-model', stream: true });
    expect(standIn.requests[0]?.headers.authorization).toBe(
      provider === 'ollama' ? 'Bearer none' : 'Bearer the-key',
    );
    expect(JSON.stringify(standIn.requests[1]?.body)).toContain('noted');
  });

  test('tries again after 429 and 500, and waits as long as Retry-After says', async () => {
    standIn.script(
      { status: 429, headers: { 'retry-after': '0' } },
      { status: 500, headers: { 'retry-after': '0' } },
      { text: 'Hi' },
    );
    expect((await ask(modelOf(provider, api))).final).toBe('Hi');
    expect(standIn.requests).toHaveLength(3);
  });

  test('gives up after its retries with model_unavailable', async () => {
    const busy = { status: 429, headers: { 'retry-after': '0' } };
    standIn.script(busy, busy, busy, { text: 'too late' });
    await expect(ask(modelOf(provider, api))).rejects.toMatchObject({ code: 'model_unavailable' });
    expect(standIn.requests).toHaveLength(3);
  });

  test.each([400, 401, 403, 404])('answers %d with model_misconfigured', async (status) => {
    standIn.script({ status });
    const failure = await ask(modelOf(provider, api)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'model_misconfigured' });
    expect((failure as { detail: string }).detail).not.toContain('secret');
    expect(standIn.requests).toHaveLength(1);
  });

  test('does not wait for a silent provider for ever', async () => {
    standIn.script('hang', 'hang', 'hang');
    await expect(ask(modelOf(provider, api, 100))).rejects.toMatchObject({ code: 'model_timeout' });
  });

  test.each(['cut', 'stop'] as const)('takes no half answer for a whole one (%s)', async (how) => {
    standIn.script(how);
    await expect(ask(modelOf(provider, api))).rejects.toMatchObject({ code: 'model_unavailable' });
  });

  test('takes no empty answer for an answer', async () => {
    standIn.script({ text: '' });
    await expect(ask(modelOf(provider, api))).rejects.toMatchObject({ code: 'model_unavailable' });
  });
});

test('an address where nobody listens is model_unavailable', async () => {
  const model = createProviderModels(
    {
      provider: 'openai',
      apiKey: 'x',
      baseUrl: 'http://127.0.0.1:9/v1',
      model: 'm',
      api: 'responses',
    },
    { maxOutputTokens: 500 },
    { retries: 0 },
  )({ requestId: 'request-1' });
  await expect(ask(model)).rejects.toMatchObject({ code: 'model_unavailable' });
});

test('calls that a lax server numbers alike are told apart', async () => {
  standIn.script(
    {
      calls: [
        { id: '', name: 'note', arguments: { text: 'one' }, index: 0 },
        { id: '', name: 'note', arguments: { text: 'two' }, index: 0 },
      ],
    },
    { text: 'Done.' },
  );
  const heard: unknown[] = [];
  const model = modelOf('gemini', 'chat');
  await ask(
    recordModel(
      model,
      { find: async () => undefined, store: async () => {}, spend: async () => {} },
      0,
    ),
    heard,
  );
  expect(heard).toEqual([{ text: 'one' }, { text: 'two' }]);
});
