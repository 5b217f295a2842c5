import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { Task } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();
let tasks: Task[];

beforeEach(async () => {
  tasks = [];
  for (let index = 0; index < 6; index += 1)
    tasks.push(await scripted.ada.addTask(`Task ${index}`));
});

const call = (name: string, args: Record<string, unknown>) =>
  functionCall(name, args, { callId: uuidv7() });
const ids = () => tasks.map(({ id }) => id);
const firstId = () => ids()[0] ?? '';
const openTasks = async () =>
  (await scripted.ada.inject('GET', '/api/tasks?status=all&sort=title&order=asc')).json<{
    items: Task[];
  }>().items;

type Asking = [what: string, name: string, args: () => Record<string, unknown>];

test.each<Asking>([
  ['one deletion', 'delete_task', () => ({ id: firstId() })],
  ['a bulk deletion of one', 'bulk_update_tasks', () => ({ ids: [firstId()], action: 'delete' })],
  [
    'a bulk deletion of one that repeats',
    'bulk_update_tasks',
    () => ({ ids: [firstId(), firstId()], action: 'delete' }),
  ],
  ['a bulk completion of six', 'bulk_update_tasks', () => ({ ids: ids(), action: 'complete' })],
  [
    'a bulk change of six',
    'bulk_update_tasks',
    () => ({ ids: ids(), action: 'update', patch: { title: 'Gone' } }),
  ],
])('%s waits, changes nothing meanwhile, and nothing when refused', async (_, name, args) => {
  scripted.model.enqueue([call(name, args())], say('As you like.'));
  const waiting = await scripted.ada.chat('do it');
  expect(waiting).toMatchObject({ status: 'awaiting_approval', changeSetId: null });
  expect(waiting.approvals).toHaveLength(1);
  expect(await openTasks()).toEqual(tasks);
  const after = await scripted.ada.decide(waiting.approvals[0]?.id ?? '', 'reject');
  expect(after).toMatchObject({ status: 'finished', changeSetId: null });
  expect(await openTasks()).toEqual(tasks);
});

test.each<Asking>([
  ['a status that there is not', 'update_task', () => ({ id: firstId(), status: 'deleted' })],
  [
    'a date of deletion',
    'update_task',
    () => ({ id: firstId(), deletedAt: '2026-01-01T00:00:00Z' }),
  ],
  [
    'such a status for many',
    'bulk_update_tasks',
    () => ({ ids: ids(), action: 'update', patch: { status: 'deleted' } }),
  ],
  [
    'such a date for many',
    'bulk_update_tasks',
    () => ({ ids: ids(), action: 'update', patch: { deletedAt: '2026-01-01T00:00:00Z' } }),
  ],
  ['an action that there is not', 'bulk_update_tasks', () => ({ ids: ids(), action: 'purge' })],
  ['an approval of one’s own', 'delete_task', () => ({ id: firstId(), approved: true })],
  ['a deletion by another name', 'complete_task', () => ({ id: firstId(), action: 'delete' })],
])('%s is no way round: it fails and asks nobody', async (_, name, args) => {
  scripted.model.enqueue([call(name, args())], say('Sorry.'));
  expect(await scripted.ada.chat('do it')).toMatchObject({
    status: 'finished',
    approvals: [],
    changeSetId: null,
    toolCalls: [{ status: 'failed', output: { error: { code: 'invalid_request' } } }],
  });
  expect(await openTasks()).toEqual(tasks);
});

test('deletions one turn after the other wait one by one', async () => {
  const [first, second] = ids();
  scripted.model.enqueue(
    [call('delete_task', { id: first })],
    [call('delete_task', { id: second })],
    say('Done.'),
  );
  const waiting = await scripted.ada.chat('tidy up');
  const again = await scripted.ada.decide(waiting.approvals[0]?.id ?? '', 'approve');
  expect(again.status).toBe('awaiting_approval');
  expect((await openTasks()).map(({ id }) => id)).toEqual(ids().slice(1));
});

test('an approval holds for what was shown: what changed since is not touched', async () => {
  scripted.model.enqueue([call('delete_task', { id: firstId() })], say('It has changed.'));
  const waiting = await scripted.ada.chat('delete the first');
  await scripted.ada.inject('PATCH', `/api/tasks/${firstId()}`, { title: 'Dear to me' });
  const after = await scripted.ada.decide(waiting.approvals[0]?.id ?? '', 'approve');
  expect(after.toolCalls).toMatchObject([
    { status: 'failed', output: { error: { code: 'conflict' } } },
  ]);
  expect(await scripted.ada.titles()).toContain('Dear to me');
});
