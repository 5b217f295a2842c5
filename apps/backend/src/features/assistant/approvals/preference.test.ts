import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { ApprovalPreference } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

const call = (name: string, args: object) => functionCall(name, { ...args }, { callId: uuidv7() });
const prefer = (approvals: ApprovalPreference) =>
  scripted.ada.inject('PATCH', '/api/me', { preferences: { approvals } });
const firstOf = ({ approvals: [approval] }: { approvals: { id: string }[] }): string =>
  approval?.id ?? '';

test('with the preference always a new task waits, and is added once it is approved', async () => {
  await prefer('always');
  scripted.model.enqueue([call('create_task', { title: 'Milk' })]);
  const waiting = await scripted.ada.chat('add milk');
  expect(waiting).toMatchObject({
    status: 'awaiting_approval',
    approvals: [{ tool: 'create_task', summary: 'Add the task “Milk”.', changes: [] }],
  });
  expect(await scripted.ada.titles()).toEqual([]);
  scripted.model.enqueue(say('Added.'));
  expect(await scripted.ada.decide(firstOf(waiting), 'approve')).toMatchObject({
    status: 'finished',
  });
  expect(await scripted.ada.titles()).toEqual(['Milk']);
});

test('reading asks nobody, whatever the preference', async () => {
  await prefer('always');
  scripted.model.enqueue([call('list_tasks', {})], say('Nothing.'));
  expect(await scripted.ada.chat('list')).toMatchObject({ status: 'finished', approvals: [] });
});

test('a preference that changes while a run waits holds from there on', async () => {
  await prefer('always');
  scripted.model.enqueue([call('create_task', { title: 'Milk' })]);
  const waiting = await scripted.ada.chat('add milk and bread');
  await prefer('destructive');
  scripted.model.enqueue([call('create_task', { title: 'Bread' })], say('Added both.'));
  expect(await scripted.ada.decide(firstOf(waiting), 'approve')).toMatchObject({
    status: 'finished',
    reply: 'Added both.',
  });
  expect(await scripted.ada.titles()).toHaveLength(2);
});

test('the preference of one person asks nobody else', async () => {
  await scripted.ada.inject('PATCH', '/api/me', { preferences: { weekStartsOn: 'sunday' } });
  scripted.model.enqueue([call('create_task', { title: 'Milk' })], say('Added.'));
  expect(await scripted.ada.chat('add milk')).toMatchObject({ status: 'finished' });
});
