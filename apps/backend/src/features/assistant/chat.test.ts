import { functionCall, modelResponder } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { ChatResponse, Run } from '@todo/contracts';
import { startStandInProvider } from './testing/stand-in-provider';
import { say, useScriptedApp } from './testing/scripted-app';
import { signUp } from './testing/test-app';

const scripted = useScriptedApp();

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
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })],
    say('Added milk.'),
  );
  const { conversationId, runId } = await scripted.ada.chat('  add milk ');
  expect(await scripted.messagesOf(conversationId)).toMatchObject([
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
  scripted.model.enqueue(say('Hi.'));
  const { runId, conversationId } = await scripted.ada.chat('hi');
  const run = (await scripted.ada.inject('GET', `/api/runs/${runId}`)).json<Run>();
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
  scripted.model.enqueue(say('Hi.'));
  const { runId } = await scripted.ada.chat('hi');
  const eve = await signUp(scripted.app);
  expect((await scripted.ada.inject('GET', '/api/runs/x')).statusCode).toBe(400);
  expect((await scripted.ada.inject('GET', `/api/runs/${uuidv7()}`)).statusCode).toBe(404);
  const foreign = await eve.inject('GET', `/api/runs/${runId}`);
  expect(foreign.json()).toMatchObject({ status: 404, code: 'not_found' });
  expect((await scripted.app.inject(`/api/runs/${runId}`)).statusCode).toBe(401);
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
  const answer = await scripted.ada.inject('POST', '/api/chat', body);
  expect(answer.json()).toMatchObject({ status: 400, code: 'invalid_request' });
});

test('POST /api/chat: nobody is 401, an unknown or another person’s conversation 404', async () => {
  scripted.model.enqueue(say('Hi.'));
  const { conversationId } = await scripted.ada.chat('hi');
  const eve = await signUp(scripted.app);
  for (const [person, id] of [
    [scripted.ada, uuidv7()],
    [eve, conversationId],
  ] as const) {
    const answer = await person.inject('POST', '/api/chat', { message: 'hi', conversationId: id });
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
  }
  const nobody = await scripted.app.inject({ method: 'POST', url: '/api/chat', payload: {} });
  expect(nobody.statusCode).toBe(401);
  expect(await scripted.messagesOf(conversationId)).toHaveLength(2);
});

test('one run at a time: meanwhile message and deletion are 409, afterwards they work', async () => {
  scripted.model.enqueue(say('Hi.'));
  const { conversationId } = await scripted.ada.chat('hi');
  const { step, release, asked } = heldAnswer();
  scripted.model.enqueue(step, say('Yes.'));
  const first = scripted.ada.chat('slow question', { conversationId });
  await asked;

  const second = await scripted.ada.inject('POST', '/api/chat', {
    message: 'and?',
    conversationId,
  });
  expect(second.json()).toMatchObject({ status: 409, code: 'run_in_progress' });
  const deletion = await scripted.ada.inject('DELETE', `/api/conversations/${conversationId}`);
  expect(deletion.json()).toMatchObject({ status: 409, code: 'run_in_progress' });

  release();
  expect(await first).toMatchObject({ reply: 'At last.' });
  expect(await scripted.ada.chat('and?', { conversationId })).toMatchObject({ reply: 'Yes.' });
  const url = `/api/conversations/${conversationId}`;
  expect((await scripted.ada.inject('DELETE', url)).statusCode).toBe(204);
  expect((await scripted.ada.inject('GET', url)).statusCode).toBe(404);
});

test('the same Idempotency-Key gives the first answer, another body is 409', async () => {
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Once' }, { callId: 'a' })],
    say('Added once.'),
  );
  const send = (message: string) =>
    scripted.app.inject({
      method: 'POST',
      url: '/api/chat',
      headers: { authorization: `Bearer ${scripted.ada.token}`, 'idempotency-key': 'key-1' },
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
  expect(await scripted.ada.titles()).toEqual(['Once']);
  expect((await send('add twice')).json()).toMatchObject({ code: 'idempotency_key_reused' });
});

test('beyond the rate limit a person waits, and others do not', async () => {
  await scripted.restart({ chatPerMinute: 1 });
  const eve = await signUp(scripted.app);
  scripted.model.enqueue(say('One.'), say('Two.'));
  expect(await scripted.ada.chat('hi')).toMatchObject({ status: 'finished' });
  const answer = await scripted.ada.inject('POST', '/api/chat', { message: 'hi' });
  expect(answer.json()).toMatchObject({ status: 429, code: 'rate_limited' });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(await eve.chat('hi')).toMatchObject({ status: 'finished' });
});

test('the configured provider answers by default, the built-in assistant on request', async () => {
  const standIn = await startStandInProvider();
  await scripted.restart({
    assistant: {
      provider: 'openai',
      apiKey: 'key',
      baseUrl: `${standIn.url}/v1`,
      model: 'gpt-stand-in',
      api: 'responses',
    },
  });
  try {
    standIn.script(
      { calls: [{ id: 'c', name: 'create_task', arguments: { title: 'Milk' } }] },
      { text: 'Added by the provider.' },
      { status: 401 },
    );
    scripted.model.enqueue(say('Built in.'));
    expect(await scripted.ada.chat('add milk')).toMatchObject({ reply: 'Added by the provider.' });
    expect(await scripted.ada.titles()).toEqual(['Milk']);
    expect(await scripted.ada.chat('hi', { assistant: 'offline' })).toMatchObject({
      reply: 'Built in.',
    });
    expect(await scripted.ada.chat('hi')).toMatchObject({
      status: 'failed',
      problem: { code: 'model_misconfigured' },
    });
  } finally {
    await standIn.close();
  }
});
