import { functionCall, modelError, modelResponder } from '@openai/agents/testing';
import { sql } from 'drizzle-orm';
import type { Conversation, Page, Run } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

test('a failing model fails the run with a problem that keeps its secrets', async () => {
  scripted.model.enqueue(modelError(new Error('secret host 10.0.0.7')));
  const answer = await scripted.ada.chat('hi');
  expect(answer).toMatchObject({
    status: 'failed',
    reply: '',
    problem: { code: 'model_unavailable', status: 502 },
  });
  expect(answer.problem?.requestId).not.toBe('');
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(await scripted.messagesOf(answer.conversationId)).toMatchObject([
    { role: 'user' },
    { role: 'assistant', content: answer.problem?.detail },
  ]);
  scripted.model.enqueue(say('Better now.'));
  const { conversationId } = answer;
  expect(await scripted.ada.chat('and now?', { conversationId })).toMatchObject({
    status: 'finished',
  });
});

test('what a tool did before the failure stays, and is told', async () => {
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })],
    modelError(new Error('down')),
  );
  const answer = await scripted.ada.chat('add milk');
  expect(answer).toMatchObject({ status: 'failed', toolCalls: [{ status: 'succeeded' }] });
  expect(answer.changeSetId).not.toBeNull();
  expect(await scripted.ada.titles()).toEqual(['Milk']);
});

test('a run whose process died is taken up again, without asking the model twice', async () => {
  scripted.model.enqueue(say('Hi.'), say('Hello.'));
  const { runId, conversationId } = await scripted.ada.chat('hi');
  await scripted.connection.database.execute(
    sql`update agent_runs set status = 'running', finished_at = null, alive_at = now()
        where id = ${runId}`,
  );
  const busy = await scripted.ada.inject('POST', '/api/chat', { message: 'and?', conversationId });
  expect(busy.json()).toMatchObject({ code: 'run_in_progress' });

  await scripted.connection.database.execute(
    sql`update agent_runs set alive_at = now() - interval '1 minute' where id = ${runId}`,
  );
  const status = async () =>
    (await scripted.ada.inject('GET', `/api/runs/${runId}`)).json<Run>().status;
  while ((await status()) === 'running') await new Promise(setImmediate);
  expect(await status()).toBe('finished');
  expect(await scripted.ada.chat('and?', { conversationId })).toMatchObject({ reply: 'Hello.' });
}, 20_000);

test('a server that closes leaves its runs to others, and says so', async () => {
  let reached = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    reached = resolve;
  });
  // Deaf to the abort, as a model may be.
  scripted.model.enqueue(
    modelResponder(() => {
      reached();
      return new Promise(() => undefined);
    }),
    say('Here again.'),
  );
  const answer = scripted.ada.inject('POST', '/api/chat', { message: 'hi' });
  await asked;
  await scripted.restart();
  expect((await answer).json()).toMatchObject({ status: 503, code: 'unavailable' });
  const { items } = (await scripted.ada.inject('GET', '/api/conversations')).json<
    Page<Conversation>
  >();
  const replies = async () =>
    (await scripted.messagesOf(items[0]?.id ?? '')).map(({ content }) => content);
  while ((await replies()).length < 2) await new Promise(setImmediate);
  expect(await replies()).toEqual(['hi', 'Here again.']);
}, 20_000);
