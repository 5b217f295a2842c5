import type { FastifyInstance } from 'fastify';
import {
  assistantMessage,
  functionCall,
  modelResponder,
  ScriptedModel,
} from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { ChatResponse, Message, Page, Run } from '@todo/contracts';
import type { DatabaseConnection } from '../../database/connection';
import { createTestDatabase } from '../../database/testing/test-database';
import { startStandInProvider } from './testing/stand-in-provider';
import { personOf, signUp, startTestApp, type Person } from './testing/test-app';

let connection: DatabaseConnection;
let app: FastifyInstance;
let model: ScriptedModel;
let ada: Person;

beforeAll(async () => {
  connection = await createTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  model = new ScriptedModel();
  app = await startTestApp({ connection, model });
  ada = await signUp(app);
});
afterEach(() => app.close());

const say = (text: string) => [assistantMessage(text)];
const messagesOf = async (id: string): Promise<Message[]> =>
  (await ada.inject('GET', `/api/conversations/${id}/messages`)).json<Page<Message>>().items;

/** A model that answers when the test says so. */
const heldAnswer = () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let reached = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const step = modelResponder(async () => {
    reached();
    await held;
    return say('At last.');
  });
  return { step, release: () => release(), asked };
};

test('what was said is kept, with the calls of tools', async () => {
  model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })],
    say('Added milk.'),
  );
  const { conversationId, runId } = await ada.chat('  add milk ');
  expect(await messagesOf(conversationId)).toMatchObject([
    { role: 'user', content: 'add milk', runId, toolCalls: [] },
    {
      role: 'assistant',
      content: 'Added milk.',
      runId,
      toolCalls: [{ name: 'create_task', status: 'succeeded' }],
    },
  ]);
});

test('GET /api/runs/:id tells how a run ended and what it cost', async () => {
  model.enqueue(say('Hi.'));
  const { runId, conversationId } = await ada.chat('hi');
  const run = (await ada.inject('GET', `/api/runs/${runId}`)).json<Run>();
  expect(run).toMatchObject({
    id: runId,
    conversationId,
    status: 'finished',
    model: 'offline',
    changeSetId: null,
    usage: { requests: 1, inputTokens: 0, outputTokens: 0, totalTokens: 0 },
    approvals: [],
  });
  expect(Date.parse(run.finishedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(run.startedAt));
});

test('GET /api/runs/:id: malformed 400, unknown and another person’s 404, nobody 401', async () => {
  model.enqueue(say('Hi.'));
  const { runId } = await ada.chat('hi');
  const eve = await signUp(app);
  expect((await ada.inject('GET', '/api/runs/x')).statusCode).toBe(400);
  expect((await ada.inject('GET', `/api/runs/${uuidv7()}`)).statusCode).toBe(404);
  const foreign = await eve.inject('GET', `/api/runs/${runId}`);
  expect(foreign.json()).toMatchObject({ status: 404, code: 'not_found' });
  expect((await app.inject(`/api/runs/${runId}`)).statusCode).toBe(401);
});

test.each([
  ['no message', {}],
  ['an empty message', { message: '  ' }],
  ['a message over 8000', { message: 'x'.repeat(8001) }],
  ['an unknown field', { message: 'hi', user: 'eve' }],
  ['an unknown assistant', { message: 'hi', assistant: 'best' }],
  ['a zone that is none', { message: 'hi', timeZone: 'Mars/Olympus' }],
  ['a malformed conversation', { message: 'hi', conversationId: 'x' }],
])('POST /api/chat with %s is 400', async (_, body) => {
  const answer = await ada.inject('POST', '/api/chat', body);
  expect(answer.json()).toMatchObject({ status: 400, code: 'invalid_request' });
});

test('POST /api/chat: nobody is 401, an unknown or another person’s conversation 404', async () => {
  model.enqueue(say('Hi.'));
  const { conversationId } = await ada.chat('hi');
  const eve = await signUp(app);
  for (const [person, id] of [
    [ada, uuidv7()],
    [eve, conversationId],
  ] as const) {
    const answer = await person.inject('POST', '/api/chat', { message: 'hi', conversationId: id });
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
  }
  const nobody = await app.inject({ method: 'POST', url: '/api/chat', payload: {} });
  expect(nobody.statusCode).toBe(401);
  expect(await messagesOf(conversationId)).toHaveLength(2);
});

test('one run at a time: meanwhile message and deletion are 409, afterwards they work', async () => {
  model.enqueue(say('Hi.'));
  const { conversationId } = await ada.chat('hi');
  const { step, release, asked } = heldAnswer();
  model.enqueue(step, say('Yes.'));
  const first = ada.chat('slow question', { conversationId });
  await asked;

  const second = await ada.inject('POST', '/api/chat', { message: 'and?', conversationId });
  expect(second.json()).toMatchObject({ status: 409, code: 'run_in_progress' });
  const deletion = await ada.inject('DELETE', `/api/conversations/${conversationId}`);
  expect(deletion.json()).toMatchObject({ status: 409, code: 'run_in_progress' });

  release();
  expect(await first).toMatchObject({ reply: 'At last.' });
  expect(await ada.chat('and?', { conversationId })).toMatchObject({ reply: 'Yes.' });
  const url = `/api/conversations/${conversationId}`;
  expect((await ada.inject('DELETE', url)).statusCode).toBe(204);
  expect((await ada.inject('GET', url)).statusCode).toBe(404);
});

test('the same Idempotency-Key gives the first answer, another body is 409', async () => {
  model.enqueue(
    [functionCall('create_task', { title: 'Once' }, { callId: 'a' })],
    say('Added once.'),
  );
  const send = (message: string) =>
    app.inject({
      method: 'POST',
      url: '/api/chat',
      headers: { authorization: `Bearer ${ada.token}`, 'idempotency-key': 'key-1' },
      payload: { message },
    });
  const answers = await Promise.all([send('add once'), send('add once')]);
  const again = await send('add once');
  for (const answer of [...answers, again]) {
    expect(answer.json()).toMatchObject({ status: 'finished', reply: 'Added once.' });
  }
  expect(new Set([...answers, again].map((answer) => answer.json<ChatResponse>().runId)).size).toBe(
    1,
  );
  expect(await ada.titles()).toEqual(['Once']);
  expect((await send('add twice')).json()).toMatchObject({ code: 'idempotency_key_reused' });
});

test('beyond the rate limit a person waits, and others do not', async () => {
  await app.close();
  app = await startTestApp({ connection, model, chatPerMinute: 1 });
  ada = personOf(app, ada.token);
  const eve = await signUp(app);
  model.enqueue(say('One.'), say('Two.'));
  expect(await ada.chat('hi')).toMatchObject({ status: 'finished' });
  const answer = await ada.inject('POST', '/api/chat', { message: 'hi' });
  expect(answer.json()).toMatchObject({ status: 429, code: 'rate_limited' });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(await eve.chat('hi')).toMatchObject({ status: 'finished' });
});

test('the configured provider answers by default, the built-in assistant on request', async () => {
  const standIn = await startStandInProvider();
  await app.close();
  app = await startTestApp({
    connection,
    model,
    assistant: {
      provider: 'openai',
      apiKey: 'key',
      baseUrl: `${standIn.url}/v1`,
      model: 'gpt-stand-in',
      api: 'responses',
    },
  });
  ada = personOf(app, ada.token);
  try {
    standIn.script(
      { calls: [{ id: 'c', name: 'create_task', arguments: { title: 'Milk' } }] },
      { text: 'Added by the provider.' },
      { status: 401 },
    );
    model.enqueue(say('Built in.'));
    expect(await ada.chat('add milk')).toMatchObject({ reply: 'Added by the provider.' });
    expect(await ada.titles()).toEqual(['Milk']);
    expect(await ada.chat('hi', { assistant: 'offline' })).toMatchObject({ reply: 'Built in.' });
    expect(await ada.chat('hi')).toMatchObject({
      status: 'failed',
      problem: { code: 'model_misconfigured' },
    });
  } finally {
    await standIn.close();
  }
});
