import type { FastifyInstance } from 'fastify';
import {
  assistantMessage,
  functionCall,
  modelError,
  modelResponder,
  ScriptedModel,
} from '@openai/agents/testing';
import { sql } from 'drizzle-orm';
import type { Message, Page, Run } from '@todo/contracts';
import type { DatabaseConnection } from '../../../database/connection';
import { createTestDatabase } from '../../../database/testing/test-database';
import { signUp, startTestApp, type Person } from '../testing/test-app';

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

test('a failing model fails the run with a problem that keeps its secrets', async () => {
  model.enqueue(modelError(new Error('secret host 10.0.0.7')));
  const answer = await ada.chat('hi');
  expect(answer).toMatchObject({
    status: 'failed',
    reply: '',
    problem: { code: 'model_unavailable', status: 502 },
  });
  expect(answer.problem?.requestId).not.toBe('');
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(await messagesOf(answer.conversationId)).toMatchObject([
    { role: 'user' },
    { role: 'assistant', content: answer.problem?.detail },
  ]);
  model.enqueue(say('Better now.'));
  const { conversationId } = answer;
  expect(await ada.chat('and now?', { conversationId })).toMatchObject({ status: 'finished' });
});

test('what a tool did before the failure stays, and is told', async () => {
  model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })],
    modelError(new Error('down')),
  );
  const answer = await ada.chat('add milk');
  expect(answer).toMatchObject({ status: 'failed', toolCalls: [{ status: 'succeeded' }] });
  expect(answer.changeSetId).not.toBeNull();
  expect(await ada.titles()).toEqual(['Milk']);
});

test('a run whose process died fails with a clear problem and frees its conversation', async () => {
  model.enqueue(say('Hi.'), say('Hello.'));
  const { runId, conversationId } = await ada.chat('hi');
  await connection.database.execute(
    sql`update agent_runs set status = 'running', finished_at = null, alive_at = now()
        where id = ${runId}`,
  );
  const busy = await ada.inject('POST', '/api/chat', { message: 'and?', conversationId });
  expect(busy.json()).toMatchObject({ code: 'run_in_progress' });

  await connection.database.execute(
    sql`update agent_runs set alive_at = now() - interval '1 minute' where id = ${runId}`,
  );
  const status = async () => (await ada.inject('GET', `/api/runs/${runId}`)).json<Run>().status;
  while ((await status()) === 'running') await new Promise(setImmediate);
  expect(await status()).toBe('failed');
  expect(await ada.chat('and?', { conversationId })).toMatchObject({ reply: 'Hello.' });
}, 20_000);

test('a server that closes ends its runs with a clear problem', async () => {
  let reached = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    reached = resolve;
  });
  // Deaf to the abort, as a model may be.
  model.enqueue(
    modelResponder(() => {
      reached();
      return new Promise(() => undefined);
    }),
  );
  const answer = ada.chat('hi');
  await asked;
  await app.close();
  expect(await answer).toMatchObject({ status: 'failed', problem: { code: 'unavailable' } });
}, 20_000);
