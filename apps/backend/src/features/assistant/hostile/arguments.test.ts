import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

const call = (name: string, args: string | Record<string, unknown>, callId = uuidv7()) =>
  functionCall(name, args, { callId });

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test.each([
  ['nothing but a brace', '{'],
  ['a megabyte of text', JSON.stringify({ title: 'x'.repeat(1_000_000) })],
  [
    'a megabyte of fields',
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 60_000 }, (_each, index) => [`field${index}`, index]),
      ),
    ),
  ],
  ['a megabyte of no JSON', '{'.repeat(1_000_000)],
  ['deep nesting', `{"title":${nested(40_000)}}`],
  ['deep nesting of objects', `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
  ['a little too deep nesting', `{"title":${nested(100)}}`],
  ['a prototype', '{"__proto__":{"title":"x"},"title":"x"}'],
  ['a constructor', '{"constructor":{"prototype":{"title":"x"}},"title":"x"}'],
  ['a text that is too long', { title: 'x'.repeat(501) }],
  ['NUL alone', '{"title":"\\u0000"}'],
  ['white space alone', { title: ' \n\t ' }],
  ['a number as large as it gets', '{"title":"x","position":1e999}'],
  ['tags without end', { title: 'x', tags: Array.from({ length: 2_000 }, String) }],
  ['the field of unparsed arguments', { unparsedArguments: 'x', title: 'x' }],
  ['two dues', { title: 'x', dueAt: '2030-01-01T00:00:00Z', dueDate: '2030-01-01' }],
  ['a recurrence without end', { title: 'x', dueDate: '2030-01-01', recurrence: 'FREQ=SECONDLY' }],
])('%s is told to the model as an error, and creates nothing', async (_, args) => {
  scripted.model.enqueue([call('create_task', args)], say('Sorry.'));
  const answer = await scripted.ada.chat('add something');
  expect(answer).toMatchObject({
    status: 'finished',
    reply: 'Sorry.',
    toolCalls: [{ status: 'failed', output: { error: { code: 'invalid_request' } } }],
  });
  expect(JSON.stringify(answer).length).toBeLessThan(200_000);
  expect(await scripted.ada.titles('status=all')).toEqual([]);
  expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  expect(await scripted.messagesOf(answer.conversationId)).toHaveLength(2);
});

test('what a database cannot store is taken out of a title, and of an answer', async () => {
  scripted.model.enqueue(
    [call('create_task', '{"title":"Buy\\u0000 milk\\ud800"}')],
    say('Added\0 it \ud800.'),
  );
  const answer = await scripted.ada.chat('add milk');
  expect(answer).toMatchObject({ status: 'finished', reply: 'Added it \ufffd.' });
  expect(await scripted.ada.titles()).toEqual(['Buy milk\ufffd']);
});

test.each([
  '',
  'decide_approval',
  'run_sql',
  'create_task ',
  'CREATE_TASK',
  '__proto__',
  'x'.repeat(5_000),
])('a tool that there is not (%j) is told of as such', async (name) => {
  scripted.model.enqueue([call(name, { title: 'x' })], say('Sorry.'));
  const answer = await scripted.ada.chat('do it');
  expect(['finished', 'failed']).toContain(answer.status);
  if (answer.status === 'failed') expect(answer.problem?.code).not.toBe('internal');
  expect(answer.toolCalls.every(({ status }) => status === 'failed')).toBe(true);
  expect(await scripted.ada.titles('status=all')).toEqual([]);
});

test('empty and repeated ids, in one turn and over turns, are calls of their own', async () => {
  scripted.model.enqueue(
    [call('create_task', { title: 'a' }, ''), call('create_task', { title: 'b' }, '')],
    [call('create_task', { title: 'c' }, 'call_0_0'), call('create_task', { title: 'd' }, 'x')],
    [call('create_task', { title: 'e' }, 'x'), call('create_task', { title: 'f' }, 'x')],
    [
      call('create_task', { title: 'g' }, 'i'.repeat(3_000)),
      call('create_task', { title: 'h' }, 'nul\0'),
    ],
    say('Eight.'),
  );
  const { toolCalls, status } = await scripted.ada.chat('add eight');
  expect(status).toBe('finished');
  expect(new Set(toolCalls.map(({ id }) => id)).size).toBe(8);
  expect((await scripted.ada.titles()).sort()).toEqual([...'abcdefgh']);
});
