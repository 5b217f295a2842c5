import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { ChatResponse, Task } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';
import { signUp, type Person } from '../testing/test-app';

const scripted = useScriptedApp();
const secret = 'Plan nobody else may see';
let eve: Person;
let hers: Task;
let eveBefore: unknown;
let own: Task;

const everythingOf = async (person: Person) => {
  const lists = ['status=all', 'status=deleted'].map(async (query) =>
    (await person.inject('GET', `/api/tasks?${query}`)).json<unknown>(),
  );
  return [...(await Promise.all(lists)), (await person.inject('GET', '/api/changes')).json()];
};

beforeEach(async () => {
  eve = await signUp(scripted.app);
  hers = await eve.addTask(secret, { description: secret, tags: ['hidden'] });
  eveBefore = await everythingOf(eve);
  own = await scripted.ada.addTask('Mine');
});

/** Has the model make these calls in one run, and speak then. */
const run = async (...calls: [name: string, args: Record<string, unknown>][]) => {
  scripted.model.enqueue(
    calls.map(([name, args]) => functionCall(name, args, { callId: uuidv7() })),
    say('I tried.'),
  );
  return scripted.ada.chat('do it');
};

const assertNothingHappened = async (answer: ChatResponse, codes: string[]) => {
  expect(answer).toMatchObject({ status: 'finished', approvals: [], changeSetId: null });
  expect(answer.toolCalls.map(({ status }) => status)).toEqual(codes.map(() => 'failed'));
  expect(answer.toolCalls.map(({ output }) => output)).toMatchObject(
    codes.map((code) => ({ error: { code } })),
  );
  expect(
    JSON.stringify([answer, scripted.model.calls.map(({ request }) => request.input)]),
  ).not.toContain(secret);
  expect(await everythingOf(eve)).toEqual(eveBefore);
  expect((await scripted.ada.inject('GET', `/api/tasks/${own.id}`)).json()).toEqual(own);
};

test('another person’s task is reached by no tool, alone or among one’s own', async () => {
  const { id } = hers;
  const ids = [own.id, id];
  const answer = await run(
    ['get_task', { id }],
    ['update_task', { id, title: 'Taken' }],
    ['complete_task', { id }],
    ['reopen_task', { id }],
    ['delete_task', { id }],
    ['create_task', { title: 'Below hers', parentId: id }],
    ['update_task', { id: own.id, parentId: id }],
    ['bulk_update_tasks', { ids, action: 'complete' }],
    ['bulk_update_tasks', { ids, action: 'delete' }],
    ['bulk_update_tasks', { ids, action: 'update', patch: { title: 'Taken' } }],
  );
  expect(answer.toolCalls).toHaveLength(10);
  await assertNothingHappened(
    answer,
    answer.toolCalls.map(({ output }) => (output as { error: { code: string } }).error.code),
  );
  // An unknown parent may be told of as one or the other; a task never as more than not found.
  expect(answer.toolCalls.slice(0, 5).map(({ output }) => output)).toMatchObject(
    Array.from({ length: 5 }, () => ({ error: { code: 'not_found' } })),
  );
});

test('five hundred ids of other people change nothing', async () => {
  const ids = [hers.id, own.id, ...Array.from({ length: 498 }, () => uuidv7())];
  const answer = await run(
    ['bulk_update_tasks', { ids, action: 'complete' }],
    ['bulk_update_tasks', { ids, action: 'delete' }],
    ['bulk_update_tasks', { ids: [...ids, uuidv7()], action: 'delete' }],
  );
  await assertNothingHappened(answer, ['not_found', 'not_found', 'invalid_request']);
});

test('another person’s change set is not undone', async () => {
  const changes = (await eve.inject('GET', '/api/changes')).json<{
    items: { changeSetId: string }[];
  }>();
  const changeSetId = changes.items[0]?.changeSetId ?? '';
  const answer = await run(['undo_last_change', { changeSetId }]);
  await assertNothingHappened(answer, ['not_found']);
});

test('lists, tags and counts are one’s own', async () => {
  const answer = await run(
    ['list_tasks', { status: 'all', q: 'Plan' }],
    ['list_tasks', { tag: 'hidden' }],
    ['list_tasks', { parentId: hers.id }],
    ['list_tags', {}],
    ['get_stats', {}],
  );
  expect(answer.toolCalls.slice(0, 4).map(({ output }) => output)).toMatchObject(
    Array.from({ length: 4 }, () => ({ items: [] })),
  );
  expect(answer.toolCalls[4]?.output).toMatchObject({ open: 1 });
  expect(JSON.stringify(answer)).not.toContain(secret);
});

test.each(['user_id', 'userId', 'actor', 'owner', 'ownerId', 'user', 'onBehalfOf'])(
  'who acts is not for the model to say (%s)',
  async (name) => {
    const { userId } = await identityOf(eve);
    const value = name === 'actor' ? { userId, type: 'user', name: null } : userId;
    const answer = await run(
      ['create_task', { title: 'Forged', [name]: value }],
      ['update_task', { id: own.id, title: 'Forged', [name]: value }],
      ['complete_task', { id: hers.id, [name]: value }],
      ['list_tasks', { [name]: value }],
      ['bulk_update_tasks', { ids: [hers.id], action: 'delete', [name]: value }],
      ['list_tags', { [name]: value }],
      ['get_stats', { [name]: value }],
      ['undo_last_change', { [name]: value }],
    );
    await assertNothingHappened(
      answer,
      Array.from({ length: 8 }, () => 'invalid_request'),
    );
    expect(await scripted.ada.titles('status=all')).toEqual(['Mine']);
  },
);

const identityOf = async (person: Person) => {
  const { id } = (await person.inject('GET', '/api/me')).json<{ id: string }>();
  return { userId: id };
};
