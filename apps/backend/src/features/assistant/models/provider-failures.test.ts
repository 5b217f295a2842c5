import type { AgentInputItem, ModelRequest } from '@openai/agents';
import { startStandInProvider, type StandInProvider } from '../testing/stand-in-provider';
import type { ScriptedStep } from '../testing/stand-in-provider';
import { createProviderModels, type ProviderLimits } from './provider-model';
import { storableOutput } from './storable-output';
import type { OutputItem } from './stored-response';

let standIn: StandInProvider;
let waits: number[];
beforeEach(async () => {
  standIn = await startStandInProvider();
  waits = [];
});
afterEach(() => standIn.close());

const request: ModelRequest = {
  input: [{ role: 'user', content: 'Hello' }] satisfies AgentInputItem[],
  modelSettings: {},
  tools: [],
  outputType: 'text',
  handoffs: [],
  tracing: false,
};

/** What a model over the stand-in streams and answers. */
const ask = async (
  api: 'responses' | 'chat',
  limits: Partial<ProviderLimits> = {},
  baseUrl = `${standIn.url}/v1`,
) => {
  const create = createProviderModels(
    { provider: 'openai', apiKey: 'the-key', baseUrl, model: 'some-model', api },
    { maxOutputTokens: 500 },
    { silenceMs: 5_000, wait: async (ms) => void waits.push(ms), ...limits },
  );
  const told = { text: '', output: [] as OutputItem[], error: undefined as unknown };
  try {
    const events = create({ requestId: 'request-1' }).getStreamedResponse(request);
    for await (const event of events) {
      if (event.type === 'output_text_delta') told.text += event.delta;
      if (event.type === 'response_done') told.output = event.response.output;
    }
  } catch (error) {
    told.error = error;
  }
  return told;
};

const times = (count: number, step: ScriptedStep): ScriptedStep[] =>
  Array.from({ length: count }, () => step);

type Failure = [what: string, steps: ScriptedStep[], requests: number, code: string, says: string];

const failures: Failure[] = [
  [
    '429 without Retry-After',
    times(3, { status: 429 }),
    3,
    'model_unavailable',
    'The model provider is busy. Try again in a moment.',
  ],
  [
    '429 with a short Retry-After, again and again',
    times(3, { status: 429, headers: { 'retry-after': '7' } }),
    3,
    'model_unavailable',
    'The model provider is busy and asks to wait 7 seconds. Try again after that.',
  ],
  [
    '429 with a long Retry-After',
    [{ status: 429, headers: { 'retry-after': '7200' } }],
    1,
    'model_unavailable',
    'The model provider is busy and asks to wait 2 hours. Try again after that.',
  ],
  [
    '429 because nothing is left to spend',
    [{ status: 429, code: 'insufficient_quota' }],
    1,
    'model_misconfigured',
    'Our quota at the model provider is used up. Ask whoever runs this site.',
  ],
  [
    '500',
    times(3, { status: 500 }),
    3,
    'model_unavailable',
    'The model provider has a problem. Try again in a moment.',
  ],
  [
    'a connection that is lost in the middle',
    ['cut'],
    1,
    'model_unavailable',
    'The model broke off in the middle. Try again in a moment.',
  ],
  [
    'an answer that stops early',
    ['stop'],
    1,
    'model_unavailable',
    'The model broke off in the middle. Try again in a moment.',
  ],
  [
    'an empty answer',
    [{ text: '' }],
    1,
    'model_unavailable',
    'The model gave an empty answer. Try again.',
  ],
  [
    'an answer of white space',
    [{ text: ' \n ' }],
    1,
    'model_unavailable',
    'The model gave an empty answer. Try again.',
  ],
  [
    'a megabyte of text',
    [{ text: 'blah '.repeat(210_000) }],
    1,
    'run_limit_reached',
    "The model's answer grew too long and was stopped. Ask for something shorter, or for less at once.",
  ],
  [
    'an answer that ran into its limit',
    [{ text: 'On and on', end: 'length' }],
    1,
    'run_limit_reached',
    "The model's answer grew too long and was stopped. Ask for something shorter, or for less at once.",
  ],
  [
    'a content filter',
    [{ text: 'How to', end: 'content_filter' }],
    1,
    'model_unavailable',
    "The model provider's content filter held the answer back. Say it in other words.",
  ],
  [
    'a content filter before the first word',
    [{ end: 'content_filter' }],
    1,
    'model_unavailable',
    "The model provider's content filter held the answer back. Say it in other words.",
  ],
  [
    'invalid JSON in a chunk',
    [{ text: 'Hi', wire: (stream) => [Buffer.from(String(stream).replaceAll('{', '{{'))] }],
    1,
    'model_unavailable',
    'The model provider sent what cannot be read. Try again in a moment.',
  ],
  ...[401, 403].map((status): Failure => [
    `a key that is refused (${status})`,
    [{ status }],
    1,
    'model_misconfigured',
    'The model provider refused our key. Ask whoever runs this site.',
  ]),
  [
    'an unknown model',
    [{ status: 404 }],
    1,
    'model_misconfigured',
    'The model provider does not know the configured model. Ask whoever runs this site.',
  ],
  [
    'a conversation that is too long',
    [{ status: 400, code: 'context_length_exceeded' }],
    1,
    'model_misconfigured',
    'This conversation is too long for the model. Start a new one, or ask for less at once.',
  ],
  [
    'a conversation that is too long, in words only',
    [{ status: 400, message: "This model's maximum context length is 4096 tokens." }],
    1,
    'model_misconfigured',
    'This conversation is too long for the model. Start a new one, or ask for less at once.',
  ],
  [
    'another request that it refuses',
    [{ status: 400 }],
    1,
    'model_misconfigured',
    'The model provider refused the request. Ask whoever runs this site.',
  ],
  [
    'connections that are lost before the answer',
    times(3, 'drop'),
    3,
    'model_unavailable',
    'The model provider could not be reached. Try again in a moment.',
  ],
];

describe.each(['responses', 'chat'] as const)('over %s', (api) => {
  test.each(failures)('%s is said in one sentence', async (_, steps, requests, code, says) => {
    standIn.script(...steps, { text: 'too late' });
    const { error } = await ask(api);
    expect(error).toMatchObject({ code, detail: says });
    expect(standIn.requests).toHaveLength(requests);
  });

  test.each(['hang', 'stall'] as const)('a provider that hangs (%s) is given up', async (how) => {
    standIn.script(how);
    // Long enough for a busy machine to bring the request there before.
    const { error } = await ask(api, { silenceMs: 1_000 });
    expect(error).toMatchObject({
      code: 'model_timeout',
      detail: 'The model provider did not answer in time. Try again in a moment.',
    });
    expect(standIn.requests).toHaveLength(1);
  });

  test('a call that never ends is given up, however much is said meanwhile', async () => {
    standIn.script('stall');
    const { error } = await ask(api, { totalMs: 100 });
    expect(error).toMatchObject({ code: 'model_timeout' });
  });

  test('nobody listening is said in one sentence', async () => {
    const { error } = await ask(api, {}, 'http://127.0.0.1:9/v1');
    expect(error).toMatchObject({
      code: 'model_unavailable',
      detail: 'The model provider could not be reached. Try again in a moment.',
    });
    expect(waits).toHaveLength(2);
  });

  test('503, then fine: the answer comes after a wait', async () => {
    standIn.script({ status: 503 }, { text: 'Hi' });
    expect(await ask(api)).toMatchObject({ text: 'Hi', error: undefined });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(300);
  });

  test('the waits are those that Retry-After names, in seconds or as a date', async () => {
    const inTen = new Date(Date.now() + 10_000).toUTCString();
    standIn.script(
      { status: 429, headers: { 'retry-after': '3' } },
      { status: 503, headers: { 'retry-after': inTen } },
      { text: 'Hi' },
    );
    expect((await ask(api)).text).toBe('Hi');
    expect(waits[0]).toBe(3_000);
    expect(waits[1]).toBeGreaterThan(7_000);
    expect(waits[1]).toBeLessThanOrEqual(10_000);
  });

  test('a character that is split over chunks arrives whole', async () => {
    const text = 'Naïve 🧀 crème — 日本語';
    standIn.script({ text, wire: (stream) => [...stream].map((byte) => Buffer.from([byte])) });
    expect((await ask(api)).text).toBe(text);
  });

  test('half a character is replaced by one that can be stored', async () => {
    standIn.script({
      text: 'Caf@.',
      wire: (stream) => [Buffer.from(stream.map((byte) => (byte === 0x40 ? 0xc3 : byte)))],
    });
    const { text, output } = await ask(api);
    expect(text).toBe('Caf\ufffd.');
    expect(JSON.stringify(storableOutput(output))).toContain('Caf\ufffd.');
  });

  test('a refusal is the answer', async () => {
    standIn.script({ refusal: 'I would rather not.' });
    const { output, error } = await ask(api);
    expect(error).toBeUndefined();
    expect(storableOutput(output)).toMatchObject([
      { content: [{ type: 'output_text', text: 'I would rather not.' }] },
    ]);
  });

  test('each call says how long an answer may be, and whose request it is', async () => {
    standIn.script({ text: 'Hi' });
    await ask(api);
    expect(standIn.requests[0]).toMatchObject({
      headers: { 'x-request-id': 'request-1', authorization: 'Bearer the-key' },
      body: api === 'chat' ? { max_tokens: 500 } : { max_output_tokens: 500 },
    });
  });
});
