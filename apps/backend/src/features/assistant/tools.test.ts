import { functionCall } from '@openai/agents/testing';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { say, useScriptedApp } from './testing/scripted-app';
import { signUp } from './testing/test-app';

const scripted = useScriptedApp();

const call = (name: string, args: string | Record<string, unknown>, callId = uuidv7()) =>
  functionCall(name, args, { callId });
const lastInput = () => JSON.stringify(scripted.model.lastCall?.request.input);

test('the assistant creates a task, and says so in the same run', async () => {
  scripted.model.enqueue([call('create_task', { title: 'Buy milk' }, 'a')], say('Added.'));
  const answer = await scripted.ada.chat('add buy milk');

  expect(answer).toMatchObject({
    status: 'finished',
    reply: 'Added.',
    toolCalls: [
      {
        id: 'a',
        name: 'create_task',
        arguments: { title: 'Buy milk' },
        status: 'succeeded',
        output: { title: 'Buy milk', status: 'open' },
      },
    ],
    approvals: [],
  });
  expect(await scripted.ada.titles()).toEqual(['Buy milk']);
});

test('all writes of a run are one change set of the assistant', async () => {
  scripted.model.enqueue(
    [call('create_task', { title: 'One' }), call('create_task', { title: 'Two' })],
    [call('create_task', { title: 'Three' })],
    say('Three tasks.'),
  );
  const { changeSetId } = await scripted.ada.chat('add three');
  const { rows } = await scripted.connection.database.execute<{ type: string; count: string }>(
    sql`select actor_type as type, count(*) as count from task_changes
        where change_set_id = ${changeSetId} group by actor_type`,
  );
  expect(rows.map(({ type, count }) => [type, Number(count)])).toEqual([['assistant', 3]]);
});

test('a run that only reads has no change set', async () => {
  scripted.model.enqueue([call('list_tasks', {})], say('Nothing to do.'));
  expect(await scripted.ada.chat('what is there?')).toMatchObject({
    changeSetId: null,
    toolCalls: [{ status: 'succeeded', output: { items: [], nextCursor: null } }],
  });
});

test('absent leaves a field alone, null clears it', async () => {
  const task = await scripted.ada.addTask('Pay rent', {
    description: 'Cash',
    dueDate: '2030-01-01',
  });
  scripted.model.enqueue([call('update_task', { id: task.id, dueDate: null })], say('Cleared.'));
  await scripted.ada.chat('no due date');
  const answer = await scripted.ada.inject('GET', `/api/tasks/${task.id}`);
  expect(answer.json()).toMatchObject({ title: 'Pay rent', description: 'Cash', dueDate: null });
});

test.each([
  ['no JSON', '{"title": '],
  ['no object', '["Buy milk"]'],
  ['a wrong type', { title: 7 }],
  ['an unknown field', { title: 'x', userId: uuidv7() }],
  ['no title', {}],
])('bad arguments (%s) are told to the model, and the run goes on', async (_, args) => {
  scripted.model.enqueue([call('create_task', args)], say('Sorry.'));
  const answer = await scripted.ada.chat('add something');
  expect(answer).toMatchObject({
    status: 'finished',
    reply: 'Sorry.',
    toolCalls: [{ status: 'failed', output: { error: { code: 'invalid_request' } } }],
  });
  expect(lastInput()).toContain('invalid_request');
  expect(await scripted.ada.titles()).toEqual([]);
});

test.each([['not-an-id'], [7], [null]])('a deletion of %p asks nobody and fails', async (id) => {
  scripted.model.enqueue([call('delete_task', { id })], say('Sorry.'));
  expect(await scripted.ada.chat('delete it')).toMatchObject({
    status: 'finished',
    approvals: [],
    toolCalls: [{ status: 'failed', output: { error: { code: 'invalid_request' } } }],
  });
});

test('an unknown tool is told to the model, and the run goes on', async () => {
  scripted.model.enqueue([call('drop_database', { now: true })], say('I cannot do that.'));
  expect(await scripted.ada.chat('drop it')).toMatchObject({
    status: 'finished',
    toolCalls: [{ name: 'drop_database', status: 'failed', output: { error: {} } }],
  });
  expect(lastInput()).toContain('There is no tool drop_database');
});

test('empty and repeated call ids are calls of their own, each applied once', async () => {
  scripted.model.enqueue(
    [call('create_task', { title: 'a' }, ''), call('create_task', { title: 'b' }, '')],
    [call('create_task', { title: 'c' }, 'x')],
    [call('create_task', { title: 'd' }, 'x'), call('create_task', { title: 'e' }, 'x')],
    say('Five.'),
  );
  const { toolCalls, status } = await scripted.ada.chat('add five');
  expect(status).toBe('finished');
  expect(new Set(toolCalls.map(({ id }) => id)).size).toBe(5);
  expect((await scripted.ada.titles()).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('another person’s task is not found by any tool', async () => {
  const eve = await signUp(scripted.app);
  const task = await eve.addTask('Secret plan');
  scripted.model.enqueue(
    [
      call('get_task', { id: task.id }),
      call('update_task', { id: task.id, title: 'Mine' }),
      call('complete_task', { id: task.id }),
      call('reopen_task', { id: task.id }),
      call('delete_task', { id: task.id }),
      call('list_tasks', { status: 'all' }),
    ],
    say('Not found.'),
  );
  const { toolCalls, approvals, changeSetId } = await scripted.ada.chat('take it');
  const notFound = { status: 'failed', output: { error: { code: 'not_found' } } };
  expect(toolCalls).toMatchObject([
    ...Array.from({ length: 5 }, () => notFound),
    { status: 'succeeded', output: { items: [] } },
  ]);
  expect(approvals).toEqual([]);
  expect(changeSetId).toBeNull();
  expect(JSON.stringify(toolCalls)).not.toContain('Secret plan');
  expect(await eve.titles()).toEqual(['Secret plan']);
});

test('the model hears the conversation, the time and the zone, and nothing of other people', async () => {
  scripted.model.enqueue(say('Hello Ada.'), say('Fine.'));
  const { conversationId } = await scripted.ada.chat('Hello', { timeZone: 'Asia/Tokyo' });
  await scripted.ada.chat('How are you?', { conversationId, timeZone: 'Asia/Tokyo' });
  expect(scripted.model.lastCall?.request.input).toMatchObject([
    { role: 'user', content: 'Hello' },
    { role: 'assistant', content: [{ text: 'Hello Ada.' }] },
    { role: 'user', content: 'How are you?' },
  ]);
  expect(scripted.model.lastCall?.request.systemInstructions).toMatch(
    /^<context>\{"now":"[^"]+Z","timeZone":"Asia\/Tokyo"\}<\/context>$/m,
  );
});

test('a due time is meant in the zone of the message', async () => {
  scripted.model.enqueue(
    [call('create_task', { title: 'Call', dueAt: '2030-05-01T09:00:00+09:00' })],
    say('Added.'),
  );
  const { toolCalls } = await scripted.ada.chat('call at 9', { timeZone: 'Asia/Tokyo' });
  expect(toolCalls).toMatchObject([
    { output: { dueAt: '2030-05-01T00:00:00.000Z', timeZone: 'Asia/Tokyo' } },
  ]);
});

test('a model that never stops calling tools is stopped, and what it did stays', async () => {
  for (let turn = 0; turn < 60; turn += 1) scripted.model.enqueue([call('list_tasks', {})]);
  const answer = await scripted.ada.chat('go on for ever');
  expect(answer).toMatchObject({ status: 'failed', problem: { code: 'run_limit_reached' } });
});

test('the 51st write of a run waits for an approval', async () => {
  const create = (count: number) =>
    Array.from({ length: count }, (_, index) => call('create_task', { title: `Task ${index}` }));
  scripted.model.enqueue(create(51), say('All added.'));
  const waiting = await scripted.ada.chat('add 51 tasks');
  expect(waiting.status).toBe('awaiting_approval');
  expect(waiting.approvals).toMatchObject([
    { tool: 'create_task', summary: 'Add the task “Task 50”.', changes: [] },
  ]);
  expect(await scripted.ada.titles('limit=200')).toHaveLength(50);
  await scripted.ada.decide(waiting.approvals[0]?.id ?? '', 'approve');
  expect(await scripted.ada.titles('limit=200')).toHaveLength(51);
}, 30_000);
