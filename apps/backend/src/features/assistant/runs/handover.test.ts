import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Model, ModelRequest } from '@openai/agents';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { useScriptedApp, say } from '../testing/scripted-app';
import { followRun, runOf, textsOf } from '../testing/run-client';
import { personOf, startTestApp, type Person } from '../testing/test-app';
import { createTurnModel } from '../testing/turn-model';

const scripted = useScriptedApp();
const quick = { beatMs: 1_000, lostAfterMs: 60_000, sweepMs: 30, lookMs: 200, closeGraceMs: 40 };

/** Says a little more each time it is asked, and hangs after it until it may go on. */
const createHangingModel = () => {
  const inner = createTurnModel(() => [{ text: 'This takes a while.' }]);
  let isHanging = true;
  let hang = (): void => undefined;
  const hangs = new Promise<void>((resolve) => {
    hang = resolve;
  });
  async function* stream(request: ModelRequest) {
    for await (const event of inner.getStreamedResponse(request)) {
      yield event;
      if (!isHanging || event.type !== 'output_text_delta') continue;
      hang();
      await new Promise<void>((_, reject) => {
        request.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    }
  }
  const model: Model = { getStreamedResponse: stream, getResponse: inner.getResponse };
  return {
    model,
    hangs,
    goOn: (): void => {
      isHanging = false;
    },
  };
};

const newestRun = async () => {
  const { rows } = await scripted.connection.database.execute<{ id: string; owner: string | null }>(
    sql`select id, owner from agent_runs order by started_at desc limit 1`,
  );
  return rows[0] ?? { id: '', owner: null };
};

const untilTold = async (person: Person, runId: string): Promise<void> => {
  const told = () =>
    scripted.connection.database.execute(
      sql`select 1 from run_events where run_id = ${runId} and event = 'message.delta'`,
    );
  while ((await told()).rows.length === 0) await nextTurn();
  expect(await runOf(person, runId)).toMatchObject({ status: 'running' });
};

test('a server that closes hands its runs over, and their text goes on where it was', async () => {
  const hanging = createHangingModel();
  await scripted.restart({ model: hanging.model, runTiming: quick });
  const other = await startTestApp({
    connection: scripted.connection,
    model: hanging.model,
    runTiming: { ...quick, sweepMs: 60_000 },
  });
  const answer = scripted.ada.inject('POST', '/api/chat', { message: 'hi' });
  await hanging.hangs;
  const { id: runId } = await newestRun();
  await untilTold(scripted.ada, runId);
  const elsewhere = personOf(other, scripted.ada.token);
  const following = followRun(elsewhere, runId);
  hanging.goOn();
  await scripted.app.close();
  expect((await answer).json()).toMatchObject({ status: 503, code: 'unavailable' });

  const events = await following;
  expect(textsOf(events)).toEqual({
    pieces: 'This takes a while.',
    messages: 'This takes a while.',
  });
  expect(events.filter(({ event }) => event === 'message.completed')).toHaveLength(1);
  expect(await runOf(elsewhere, runId)).toMatchObject({ status: 'finished' });
  await other.close();
}, 20_000);

test('a run that finishes in the grace of a closing server needs nobody else', async () => {
  const inner = createTurnModel(() => [{ text: 'Hello.' }]);
  let ask = (): void => undefined;
  let goOn = (): void => undefined;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  async function* stream(request: ModelRequest) {
    ask();
    await mayGoOn;
    yield* inner.getStreamedResponse(request);
  }
  const model: Model = { getStreamedResponse: stream, getResponse: inner.getResponse };
  await scripted.restart({ model, runTiming: { ...quick, closeGraceMs: 5_000 } });
  const answer = scripted.ada.inject('POST', '/api/chat', { message: 'hi' });
  await asked;
  const closed = scripted.app.close();
  goOn();
  await closed;
  expect((await answer).json()).toMatchObject({ status: 'finished', reply: 'Hello.' });
}, 20_000);

const leaveBehind = async (takeovers: number): Promise<string> => {
  scripted.model.enqueue(say('Hello.'));
  const { runId } = await scripted.ada.chat('hi');
  await scripted.connection.database.execute(sql`delete from run_responses
    where run_id = ${runId}`);
  await scripted.connection.database.execute(sql`delete from run_events
    where run_id = ${runId} and id > 1`);
  await scripted.connection.database.execute(sql`
    update agent_runs set status = 'running', finished_at = null, owner = ${uuidv7()},
      takeovers = ${takeovers}, request_id = 'the-first-request', alive_at = to_timestamp(0)
    where id = ${runId}`);
  return runId;
};

test('a run that was taken over again and again without getting on fails', async () => {
  await scripted.restart({ runTiming: { ...quick, sweepMs: 60_000 } });
  const runId = await leaveBehind(5);
  await scripted.restart({ runTiming: quick });
  const events = await followRun(scripted.ada, runId);
  expect(events.at(-1)).toMatchObject({
    event: 'run.failed',
    data: { problem: { code: 'unavailable', requestId: 'the-first-request' } },
  });
  expect(scripted.model.remainingSteps).toBe(0);
}, 20_000);

test('a run that was taken over a few times goes on', async () => {
  await scripted.restart({ runTiming: { ...quick, sweepMs: 60_000 } });
  const runId = await leaveBehind(4);
  scripted.model.enqueue(say('Hello again.'));
  await scripted.restart({ runTiming: quick });
  const events = await followRun(scripted.ada, runId);
  expect(events.at(-1)).toMatchObject({ data: { status: 'finished' } });
  expect(textsOf(events).messages).toBe('Hello again.');
}, 20_000);

test('a call that is pending when a run ends is told as given up', async () => {
  const hanging = createHangingModel();
  await scripted.restart({ model: hanging.model, runTiming: quick });
  const answer = scripted.ada.inject('POST', '/api/chat', { message: 'hi' });
  await hanging.hangs;
  const { id: runId } = await newestRun();
  await untilTold(scripted.ada, runId);
  const call = { title: 'Milk' };
  await scripted.connection.database.execute(sql`
    insert into tool_calls (run_id, call_id, position, name, arguments, status, created_at)
    values (${runId}, 'begun', 1, 'create_task', ${JSON.stringify(call)}::jsonb, 'running', now()),
      (${runId}, 'not-begun', 2, 'create_task', ${JSON.stringify(call)}::jsonb, 'running', now())`);
  await scripted.connection.database.execute(sql`
    insert into run_events (run_id, id, event, data, created_at)
    select ${runId}, max(id) + 1, 'tool.started',
      '{"id":"begun","name":"create_task","arguments":{"title":"Milk"}}', now()
    from run_events where run_id = ${runId}`);
  await scripted.ada.inject('POST', `/api/runs/${runId}/stop`);
  const events = await followRun(scripted.ada, runId);
  expect(events.slice(-2)).toMatchObject([
    {
      event: 'tool.finished',
      data: { id: 'begun', status: 'failed', output: { error: { code: 'conflict' } } },
    },
    { event: 'run.finished', data: { status: 'stopped' } },
  ]);
  expect(JSON.stringify(events)).not.toContain('not-begun');
  expect((await answer).json()).toMatchObject({
    status: 'stopped',
    toolCalls: [{ status: 'failed' }, { status: 'failed' }],
  });
}, 20_000);
