import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Model, StreamEvent as ModelEvent } from '@openai/agents';
import { functionCall } from '@openai/agents/testing';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Run } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';
import { followRun, runOf, textsOf } from '../testing/run-client';
import { personOf, signUp, startTestApp } from '../testing/test-app';

const scripted = useScriptedApp();

/** A model that says something, and then nothing more until it is told to stop. */
const hangingModel = () => {
  let wasAborted = false;
  let speak = (): void => undefined;
  const spoken = new Promise<void>((resolve) => {
    speak = resolve;
  });
  async function* stream({ signal }: { signal?: AbortSignal }): AsyncGenerator<ModelEvent> {
    yield { type: 'response_started' };
    yield { type: 'output_text_delta', delta: 'I was about to' };
    speak();
    await new Promise<void>((_, reject) => {
      signal?.addEventListener('abort', () => {
        wasAborted = true;
        reject(new Error('aborted'));
      });
    });
  }
  const model: Model = {
    getStreamedResponse: stream,
    getResponse: () => Promise.reject(new Error('runs are streamed')),
  };
  return { model, spoken, wasAborted: (): boolean => wasAborted };
};

const startHanging = async () => {
  const hanging = hangingModel();
  await scripted.restart({ model: hanging.model });
  const answer = scripted.ada.inject('POST', '/api/chat', { message: 'hi' });
  await hanging.spoken;
  const { rows } = await scripted.connection.database.execute<{ id: string }>(
    sql`select id from agent_runs order by started_at desc limit 1`,
  );
  const runId = rows[0]?.id ?? '';
  const isTold = async () =>
    (
      await scripted.connection.database.execute(
        sql`select id from run_events where run_id = ${runId} and event = 'message.delta'`,
      )
    ).rows.length > 0;
  while (!(await isTold())) await nextTurn();
  return { ...hanging, answer, runId };
};

const stop = async (runId: string, person = scripted.ada): Promise<Run> =>
  (await person.inject('POST', `/api/runs/${runId}/stop`)).json<Run>();

test('stopping ends the model call, and what was said stays', async () => {
  const { answer, runId, wasAborted } = await startHanging();
  expect(await stop(runId)).toMatchObject({ id: runId, status: 'stopped' });
  expect((await answer).json()).toMatchObject({ status: 'stopped', reply: 'I was about to' });
  while (!wasAborted()) await nextTurn();
  const events = await followRun(scripted.ada, runId);
  expect(events.slice(-2)).toMatchObject([
    { event: 'message.completed', data: { text: 'I was about to' } },
    { event: 'run.finished', data: { status: 'stopped' } },
  ]);
  const { conversationId } = await runOf(scripted.ada, runId);
  expect(await scripted.messagesOf(conversationId)).toMatchObject([
    { role: 'user' },
    { role: 'assistant', content: 'I was about to', runStatus: 'stopped' },
  ]);
});

test('a run is stopped from another replica, whose owner lets go at once', async () => {
  const { answer, runId, wasAborted } = await startHanging();
  const other = await startTestApp({ connection: scripted.connection, model: scripted.model });
  expect(await stop(runId, personOf(other, scripted.ada.token))).toMatchObject({
    status: 'stopped',
  });
  while (!wasAborted()) await nextTurn();
  expect((await answer).json()).toMatchObject({ status: 'stopped' });
  const { pieces, messages } = textsOf(await followRun(scripted.ada, runId));
  expect(pieces).toBe(messages);
  await other.close();
});

test('a run whose process died is stopped there and then, and nobody takes it over', async () => {
  scripted.model.enqueue(say('Hello.'));
  const { runId } = await scripted.ada.chat('hi');
  await scripted.connection.database.execute(sql`
    update agent_runs set status = 'running', finished_at = null, owner = ${uuidv7()},
      alive_at = now() where id = ${runId}`);
  expect(await stop(runId)).toMatchObject({ status: 'stopped' });
  await scripted.connection.database.execute(
    sql`update agent_runs set alive_at = to_timestamp(0) where id = ${runId}`,
  );
  expect(await runOf(scripted.ada, runId)).toMatchObject({ status: 'stopped' });
});

test('stopping a run that waits rejects what waits, for good', async () => {
  const task = await scripted.ada.addTask('Old shoes');
  scripted.model.enqueue([functionCall('delete_task', { id: task.id }, { callId: 'a' })]);
  const { runId, approvals, conversationId } = await scripted.ada.chat('delete it');
  expect(await stop(runId)).toMatchObject({
    status: 'stopped',
    approvals: [{ status: 'rejected' }],
  });
  const decision = await scripted.ada.inject('POST', `/api/approvals/${approvals[0]?.id}`, {
    decision: 'approve',
  });
  expect(decision.json()).toMatchObject({ status: 409, code: 'approval_decided' });
  const events = await followRun(scripted.ada, runId);
  expect(events.slice(-2)).toMatchObject([
    { event: 'tool.finished', data: { status: 'rejected' } },
    { event: 'run.finished', data: { status: 'stopped' } },
  ]);
  expect(await scripted.ada.titles()).toEqual(['Old shoes']);
  scripted.model.enqueue(say('Fine.'));
  expect(await scripted.ada.chat('ok', { conversationId })).toMatchObject({ reply: 'Fine.' });
});

test('an ended run stays as it is, however often it is stopped', async () => {
  scripted.model.enqueue(say('Hello.'));
  const { runId } = await scripted.ada.chat('hi');
  const before = await runOf(scripted.ada, runId);
  expect(await stop(runId)).toEqual(before);
  expect(await stop(runId)).toEqual(before);
  expect((await followRun(scripted.ada, runId)).at(-1)).toMatchObject({
    data: { status: 'finished' },
  });
});

test('a run of another, or none at all, cannot be stopped', async () => {
  scripted.model.enqueue(say('Hello.'));
  const { runId } = await scripted.ada.chat('hi');
  const bob = await signUp(scripted.app);
  const status = async (id: string, person = bob) =>
    (await person.inject('POST', `/api/runs/${id}/stop`)).statusCode;
  expect(await status(runId)).toBe(404);
  expect(await status(uuidv7(), scripted.ada)).toBe(404);
  expect(await status('x', scripted.ada)).toBe(400);
});
