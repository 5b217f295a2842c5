import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { Change, Page, Task, UndoResult } from '@todo/contracts';
import { say, useScriptedApp } from './testing/scripted-app';
import { signUp } from './testing/test-app';

const scripted = useScriptedApp();

const call = (name: string, args: object) => functionCall(name, { ...args }, { callId: uuidv7() });
const undoing = (changeSetId?: string) =>
  call('undo_last_change', changeSetId === undefined ? {} : { changeSetId });
const rename = ({ id }: Task, title: string) => call('update_task', { id, title });

const chat = (...turns: ReturnType<typeof call>[][]) => {
  scripted.model.enqueue(...turns, say('Done.'));
  return scripted.ada.chat('go on');
};
const undo = async (changeSetId?: string | null) =>
  scripted.ada.inject('POST', '/api/undo', changeSetId ? { changeSetId } : {});

test('an undo takes back the newest change, whoever made it, and can be undone by its id', async () => {
  const task = await scripted.ada.addTask('Old');
  await scripted.ada.inject('PATCH', `/api/tasks/${task.id}`, { title: 'New' });
  const { toolCalls, changeSetId } = await chat([undoing()]);
  expect(await scripted.ada.titles()).toEqual(['Old']);
  const [{ output } = { output: null }] = toolCalls;
  expect(output).toMatchObject({ changeSetId, items: [{ id: task.id, title: 'Old' }] });

  expect((await undo((output as UndoResult).changeSetId)).statusCode).toBe(200);
  expect(await scripted.ada.titles()).toEqual(['New']);
});

test('several undos in one run go back step by step, and the run is undone as a whole', async () => {
  const task = await scripted.ada.addTask('One');
  await scripted.ada.inject('PATCH', `/api/tasks/${task.id}`, { title: 'Two' });
  await scripted.ada.inject('PATCH', `/api/tasks/${task.id}`, { title: 'Three' });
  const { changeSetId } = await chat([undoing(), undoing()]);
  expect(await scripted.ada.titles()).toEqual(['One']);
  expect((await undo(changeSetId)).statusCode).toBe(200);
  expect(await scripted.ada.titles()).toEqual(['Three']);
});

test('a run that takes its own change back and makes another is undone as a whole', async () => {
  const task = await scripted.ada.addTask('Before');
  const { changeSetId, toolCalls } = await chat(
    [rename(task, 'Wrong')],
    [undoing()],
    [rename(task, 'Right')],
  );
  expect(toolCalls.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  expect(toolCalls[1]?.output).toMatchObject({ undone: changeSetId });
  expect(await scripted.ada.titles()).toEqual(['Right']);
  expect((await undo(changeSetId)).statusCode).toBe(200);
  expect(await scripted.ada.titles()).toEqual(['Before']);
});

test('a run that took all of its changes back has nothing left to undo', async () => {
  const task = await scripted.ada.addTask('Before');
  const { changeSetId } = await chat([rename(task, 'Wrong')], [undoing()]);
  const refused = await undo(changeSetId);
  expect(refused.json()).toMatchObject({ status: 409, code: 'undo_conflict' });
  expect(await scripted.ada.titles()).toEqual(['Before']);
});

test('a write that changes nothing leaves the run without a change set', async () => {
  const task = await scripted.ada.addTask('Done');
  await scripted.ada.inject('POST', `/api/tasks/${task.id}/complete`);
  expect(await chat([call('complete_task', { id: task.id })])).toMatchObject({
    changeSetId: null,
    toolCalls: [{ status: 'succeeded', output: { status: 'done' } }],
  });
});

test('nothing to undo, and what is another person’s, is not there', async () => {
  const eve = await signUp(scripted.app);
  const task = await eve.addTask('Secret plan');
  const changes = (await eve.inject('GET', '/api/changes')).json<Page<Change>>();
  const { toolCalls, changeSetId, approvals } = await chat([
    undoing(),
    undoing(uuidv7()),
    undoing(changes.items[0]?.changeSetId),
    call('bulk_update_tasks', { ids: [task.id], action: 'delete' }),
    call('bulk_update_tasks', { ids: [task.id], action: 'complete' }),
  ]);
  const failed = { status: 'failed', output: { error: { code: 'not_found' } } };
  expect(toolCalls).toMatchObject([failed, failed, failed, failed, failed]);
  expect([changeSetId, approvals]).toEqual([null, []]);
  expect(JSON.stringify(toolCalls)).not.toContain('Secret plan');
  expect(await eve.titles()).toEqual(['Secret plan']);
});

test('tags and counts are read in the zone of the run', async () => {
  await scripted.ada.addTask('a', { tags: ['Home'] });
  const { toolCalls } = await chat([call('list_tags', {}), call('get_stats', { timeZone: null })]);
  expect(toolCalls).toMatchObject([
    { output: { items: [{ tag: 'Home', count: 1 }] } },
    { output: { open: 1, overdue: 0 } },
  ]);
});
