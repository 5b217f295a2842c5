import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { functionCall, modelResponder } from '@openai/agents/testing';
import { say, useScriptedApp } from '../testing/scripted-app';
import { followRun } from '../testing/run-client';
import { personOf, signUp, startTestApp } from '../testing/test-app';

const scripted = useScriptedApp();

/** A model call that has begun, and does not end before it is let. */
const holdModel = (answer: () => ReturnType<typeof say>) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  scripted.model.enqueue(
    modelResponder(async () => {
      begin();
      await held;
      return answer();
    }),
  );
  return { begun, release };
};

const newestRun = async (): Promise<string> => {
  const { rows } = await scripted.connection.database.execute<{ id: string }>(
    sql`select id from agent_runs order by started_at desc limit 1`,
  );
  return rows[0]?.id ?? '';
};

test('what was missed is replayed: from the beginning, or behind an event', async () => {
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'a' })],
    say('Added milk.'),
  );
  const { runId } = await scripted.ada.chat('add milk');
  const events = await followRun(scripted.ada, runId);
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({ event: 'run.finished', data: { status: 'finished' } });
  expect(await followRun(scripted.ada, runId, 2)).toEqual(events.slice(2));
  expect(await followRun(scripted.ada, runId, events.length)).toEqual([]);
  expect(await followRun(scripted.ada, runId, 1_000)).toEqual([]);
});

test('a Last-Event-ID that is none is refused, and the run of another is unknown', async () => {
  scripted.model.enqueue(say('Hello.'));
  const { runId } = await scripted.ada.chat('hi');
  const url = `/api/runs/${runId}/events`;
  for (const id of ['-1', 'x', '1.5', '9'.repeat(20)]) {
    const answer = await scripted.ada.inject('GET', url, undefined, { 'last-event-id': id });
    expect(answer.json()).toMatchObject({ status: 400, code: 'invalid_request' });
  }
  const bob = await signUp(scripted.app);
  expect((await bob.inject('GET', url)).statusCode).toBe(404);
  expect((await scripted.ada.inject('GET', `/api/runs/${uuidv7()}/events`)).statusCode).toBe(404);
  expect((await scripted.ada.inject('GET', '/api/runs/x/events')).statusCode).toBe(400);
  expect((await scripted.app.inject({ method: 'GET', url })).statusCode).toBe(401);
});

test('a run is followed while it goes on, through another replica too', async () => {
  const { begun, release } = holdModel(() => say('Hello there.'));
  const answer = scripted.ada.chat('hi');
  await begun;
  const runId = await newestRun();
  const other = await startTestApp({ connection: scripted.connection, model: scripted.model });
  const followers = [scripted.ada, personOf(other, scripted.ada.token)].map((person) =>
    followRun(person, runId),
  );
  release();
  const [here, there] = await Promise.all(followers);
  expect(there).toEqual(here);
  expect(here?.at(-1)).toMatchObject({ event: 'run.finished' });
  expect(await answer).toMatchObject({ reply: 'Hello there.' });
  await other.close();
});

test('following a run that waits ends, and goes on behind the decision', async () => {
  const task = await scripted.ada.addTask('Old shoes');
  scripted.model.enqueue([functionCall('delete_task', { id: task.id }, { callId: 'a' })]);
  const { runId, approvals } = await scripted.ada.chat('delete it');
  const before = await followRun(scripted.ada, runId);
  expect(before.at(-1)).toMatchObject({ data: { status: 'awaiting_approval' } });
  scripted.model.enqueue(say('Deleted.'));
  await scripted.ada.decide(approvals[0]?.id ?? '', 'approve');
  const all = await followRun(scripted.ada, runId);
  expect(all.slice(0, before.length)).toEqual(before);
  expect(await followRun(scripted.ada, runId, before.length)).toEqual(all.slice(before.length));
  expect(all.at(-1)).toMatchObject({ data: { status: 'finished' } });
});
