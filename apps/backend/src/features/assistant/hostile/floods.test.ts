import { functionCall, modelResponder } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { UndoResult } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

const call = (name: string, args: Record<string, unknown>) =>
  functionCall(name, args, { callId: uuidv7() });
const tooManySteps =
  'The assistant took too many steps. What it did so far stays; say how to go on.';

test('a model that reads for ever is stopped', async () => {
  for (let turn = 0; turn < 60; turn += 1) {
    scripted.model.enqueue(modelResponder(() => [call('list_tasks', {})]));
  }
  const answer = await scripted.ada.chat('go on for ever');
  expect(answer).toMatchObject({
    status: 'failed',
    problem: { code: 'run_limit_reached', detail: tooManySteps },
    changeSetId: null,
  });
});

test('a model that fails for ever is stopped', async () => {
  for (let turn = 0; turn < 60; turn += 1) scripted.model.enqueue([call('no_such_tool', {})]);
  const answer = await scripted.ada.chat('go on for ever');
  expect(answer).toMatchObject({ status: 'failed', problem: { code: 'run_limit_reached' } });
});

test('a model that creates for ever waits for the person at the 51st, who says no', async () => {
  for (let turn = 0; turn < 60; turn += 1) {
    scripted.model.enqueue([2, 1].map((part) => call('create_task', { title: `${turn}.${part}` })));
  }
  const waiting = await scripted.ada.chat('fill my list');
  expect(waiting).toMatchObject({
    status: 'awaiting_approval',
    approvals: [{ tool: 'create_task' }, {}],
  });
  expect(await scripted.ada.titles('limit=200')).toHaveLength(50);
  await scripted.ada.decide(waiting.approvals[0]?.id ?? '', 'reject');
  await scripted.ada.decide(waiting.approvals[1]?.id ?? '', 'reject');
  expect(await scripted.ada.titles('limit=200')).toHaveLength(50);
});

test('fifty calls at once are made once each, and undone in one step', async () => {
  const calls = Array.from({ length: 50 }, (_each, index) =>
    call('create_task', { title: `Task ${index}` }),
  );
  scripted.model.enqueue(calls, say('Fifty.'));
  const answer = await scripted.ada.chat('add fifty');
  expect(answer).toMatchObject({ status: 'finished', reply: 'Fifty.' });
  expect((await scripted.ada.titles('limit=200')).length).toBe(50);
  expect(new Set(await scripted.ada.titles('limit=200')).size).toBe(50);

  const undo = await scripted.ada.inject('POST', '/api/undo', { changeSetId: answer.changeSetId });
  expect(undo.json<UndoResult>().items).toHaveLength(50);
  expect(await scripted.ada.titles('status=all')).toEqual([]);
});

test('more calls at once than a run may make end it, and the rest is not made', async () => {
  scripted.model.enqueue(
    Array.from({ length: 200 }, () => call('get_stats', {})),
    say('Never said.'),
  );
  const answer = await scripted.ada.chat('count again and again');
  expect(answer).toMatchObject({
    status: 'failed',
    problem: { code: 'run_limit_reached', detail: tooManySteps },
  });
  const made = answer.toolCalls.filter(({ status }) => status === 'succeeded');
  expect(made).toHaveLength(120);
});

test('fifty deletions at once wait, all of them, and change nothing until then', async () => {
  const tasks = await Promise.all(
    Array.from({ length: 50 }, (_each, index) => scripted.ada.addTask(`Task ${index}`)),
  );
  scripted.model.enqueue(
    tasks.map(({ id }) => call('delete_task', { id })),
    say('Done.'),
  );
  const waiting = await scripted.ada.chat('tidy up');
  expect(waiting).toMatchObject({ status: 'awaiting_approval', changeSetId: null });
  expect(waiting.approvals).toHaveLength(50);
  expect(await scripted.ada.titles('limit=200')).toHaveLength(50);
});

test('an answer of a megabyte ends the run with a sentence', async () => {
  scripted.model.enqueue(say('blah '.repeat(210_000)));
  const answer = await scripted.ada.chat('talk');
  expect(answer).toMatchObject({
    status: 'failed',
    problem: { code: 'run_limit_reached', detail: expect.stringContaining('grew too long') },
  });
});
