import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import { say, useScriptedApp } from '../testing/scripted-app';
import { signUp } from '../testing/test-app';

const scripted = useScriptedApp();

const saidIn = async (conversationId: string) =>
  (await scripted.messagesOf(conversationId)).map(({ content }) => content);

const talk = async (): Promise<{ conversationId: string; ids: string[] }> => {
  scripted.model.enqueue(say('One.'), say('Two.'));
  const { conversationId } = await scripted.ada.chat('first');
  await scripted.ada.chat('second', { conversationId });
  const ids = (await scripted.messagesOf(conversationId)).map(({ id }) => id);
  return { conversationId, ids };
};

test('a replaced message leaves the conversation with all that followed', async () => {
  const { conversationId, ids } = await talk();
  scripted.model.enqueue(say('Deux.'));
  const replaces = ids[2] ?? '';
  expect(await scripted.ada.chat('deuxième', { conversationId, replaces })).toMatchObject({
    conversationId,
    reply: 'Deux.',
  });
  expect(await saidIn(conversationId)).toEqual(['first', 'One.', 'deuxième', 'Deux.']);
  scripted.model.enqueue(say('Un.'));
  await scripted.ada.chat('premier', { conversationId, replaces: ids[0] ?? '' });
  expect(await saidIn(conversationId)).toEqual(['premier', 'Un.']);
});

test('what the person said before is told to the model, and what was replaced is not', async () => {
  const { conversationId, ids } = await talk();
  scripted.model.enqueue(say('Deux.'));
  await scripted.ada.chat('deuxième', { conversationId, replaces: ids[2] ?? '' });
  const told = JSON.stringify(scripted.model.calls.at(-1));
  expect(told).toContain('first');
  expect(told).not.toContain('second');
});

test('only a message of the person in that conversation can be replaced', async () => {
  const { conversationId, ids } = await talk();
  const other = await talk();
  const bob = await signUp(scripted.app);
  const ask = async (body: object, person = scripted.ada) =>
    (await person.inject('POST', '/api/chat', { message: 'hm', ...body })).statusCode;
  expect(await ask({ conversationId, replaces: uuidv7() })).toBe(404);
  expect(await ask({ conversationId, replaces: ids[1] })).toBe(404);
  expect(await ask({ conversationId, replaces: other.ids[0] })).toBe(404);
  expect(await ask({ conversationId, replaces: ids[0] }, bob)).toBe(404);
  expect(await ask({ replaces: ids[0] })).toBe(400);
  expect(await ask({ conversationId, replaces: 'x' })).toBe(400);
  expect(await saidIn(conversationId)).toEqual(['first', 'One.', 'second', 'Two.']);
});

test('replacing the message of a run that waits stops it first', async () => {
  const task = await scripted.ada.addTask('Old shoes');
  scripted.model.enqueue([functionCall('delete_task', { id: task.id }, { callId: 'a' })]);
  const { conversationId, runId } = await scripted.ada.chat('delete it');
  const [asked] = await scripted.messagesOf(conversationId);
  scripted.model.enqueue(say('Fine, they stay.'));
  await scripted.ada.chat('keep it', { conversationId, replaces: asked?.id ?? '' });
  expect(await saidIn(conversationId)).toEqual(['keep it', 'Fine, they stay.']);
  const run = await scripted.ada.inject('GET', `/api/runs/${runId}`);
  expect(run.json()).toMatchObject({ status: 'stopped', approvals: [{ status: 'rejected' }] });
});
