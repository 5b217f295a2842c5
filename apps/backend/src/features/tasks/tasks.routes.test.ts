import type { Task } from '@todo/contracts';
import { taskChanges } from '../../database/schema';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;
let ann: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
  ann = await test.signUp({ timeZone: 'Europe/Berlin' });
  bob = await test.signUp();
});

afterAll(async () => test.close());

const create = async (payload: object, person = ann): Promise<Task> => {
  const response = await person.inject({ method: 'POST', url: '/api/tasks', payload });
  expect(response.statusCode).toBe(201);
  return response.json();
};

const changesOf = async (taskId: string) =>
  (await test.connection.database.select().from(taskChanges))
    .filter((change) => change.taskId === taskId)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('creating a task', () => {
  it('answers 201 with the task, its place and its entity tag', async () => {
    const response = await ann.inject({
      method: 'POST',
      url: '/api/tasks',
      payload: {
        title: '  Buy milk ',
        tags: ['Home', ' home', 'shop'],
        dueAt: '2026-03-01T17:00:00+02:00',
      },
    });
    expect(response.statusCode).toBe(201);
    const task = response.json<Task>();
    expect(response.headers['location']).toBe(`/api/tasks/${task.id}`);
    expect(response.headers['etag']).toBe('"1"');
    expect(task).toMatchObject({
      title: 'Buy milk',
      description: null,
      status: 'open',
      priority: 'none',
      tags: ['Home', 'shop'],
      dueAt: '2026-03-01T15:00:00.000Z',
      dueDate: null,
      timeZone: 'Europe/Berlin',
      version: 1,
    });
  });

  it.each([
    ['no body', undefined],
    ['no title', {}],
    ['an empty title', { title: ' ' }],
    ['an unknown field', { title: 'a', done: true }],
    ['two dues', { title: 'a', dueAt: '2026-03-01T00:00:00Z', dueDate: '2026-03-01' }],
    ['NUL', { title: 'a\0' }],
    ['a lone surrogate', { title: 'a\ud800' }],
    ['a title of 501 characters', { title: 'a'.repeat(501) }],
    ['a time without a zone', { title: 'a', dueAt: '2026-03-01T00:00:00' }],
    ['an unknown parent', { title: 'a', parentId: '0198c5a0-0000-7000-8000-000000000000' }],
  ])('refuses %s', async (_name, payload) => {
    const response = await ann.inject({
      method: 'POST',
      url: '/api/tasks',
      ...(payload ? { payload } : { headers: { 'content-type': 'application/json' } }),
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
    expect(response.json<{ errors: unknown[] }>().errors.length).toBeGreaterThan(0);
  });

  it('puts each new task behind the last in the manual order', async () => {
    const person = await test.signUp();
    const titles = ['one', 'two', 'three'];
    for (const title of titles) await create({ title }, person);
    const response = await person.inject({ url: '/api/tasks?sort=position&order=asc' });
    expect(response.json<{ items: Task[] }>().items.map((task) => task.title)).toEqual(titles);
  });

  it('refuses the parent of someone else as an unknown one', async () => {
    const parent = await create({ title: 'theirs' }, bob);
    const response = await ann.inject({
      method: 'POST',
      url: '/api/tasks',
      payload: { title: 'mine', parentId: parent.id },
    });
    expect(response.statusCode).toBe(400);
  });
});

describe('reading a task', () => {
  it('answers it with its entity tag, a deleted one too', async () => {
    const task = await create({ title: 'read me' });
    const read = await ann.inject({ url: `/api/tasks/${task.id}` });
    expect(read.json()).toEqual(task);
    expect(read.headers['etag']).toBe('"1"');
    await ann.inject({ method: 'DELETE', url: `/api/tasks/${task.id}` });
    const deleted = await ann.inject({ url: `/api/tasks/${task.id}` });
    expect(deleted.statusCode).toBe(200);
    expect(deleted.json<Task>().deletedAt).not.toBeNull();
  });
});

describe('changing a task', () => {
  const patch = (id: string, payload: object, headers = {}) =>
    ann.inject({ method: 'PATCH', url: `/api/tasks/${id}`, payload, headers });

  it('changes what is named, clears by null, leaves the rest', async () => {
    const task = await create({ title: 'a', description: 'b', priority: 'high', tags: ['x'] });
    const response = await patch(task.id, { title: 'c', description: null });
    expect(response.statusCode).toBe(200);
    expect(response.headers['etag']).toBe('"2"');
    expect(response.json()).toMatchObject({
      title: 'c',
      description: null,
      priority: 'high',
      tags: ['x'],
      version: 2,
    });
  });

  it('leaves the version alone when nothing changes', async () => {
    const task = await create({ title: 'same', dueAt: '2026-03-01T15:00:00Z', tags: ['x'] });
    const { title, tags } = task;
    const response = await patch(task.id, {
      title,
      tags,
      dueAt: '2026-03-01T16:00:00+01:00',
      status: 'open',
    });
    expect(response.json()).toEqual(task);
    expect((await patch(task.id, {})).json()).toEqual(task);
    expect(await changesOf(task.id)).toHaveLength(1);
  });

  it('clears the other due when one is set', async () => {
    const task = await create({ title: 'due', dueAt: '2026-03-01T15:00:00Z' });
    const day = await patch(task.id, { dueDate: '2026-03-05' });
    expect(day.json()).toMatchObject({ dueAt: null, dueDate: '2026-03-05' });
    const swap = await patch(task.id, { dueAt: '2026-03-06T10:00:00Z', dueDate: null });
    expect(swap.json()).toMatchObject({ dueAt: '2026-03-06T10:00:00.000Z', dueDate: null });
    const both = await patch(task.id, { dueAt: '2026-03-06T10:00:00Z', dueDate: '2026-03-06' });
    expect(both.statusCode).toBe(400);
  });

  it('completes and reopens by status', async () => {
    const task = await create({ title: 'by status' });
    const done = await patch(task.id, { status: 'done' });
    expect(done.json()).toMatchObject({ status: 'done', completedAt: expect.any(String) });
    const open = await patch(task.id, { status: 'open' });
    expect(open.json()).toMatchObject({ status: 'open', completedAt: null, version: 3 });
    const actions = (await changesOf(task.id)).map((change) => change.action);
    expect(actions).toEqual(['created', 'completed', 'reopened']);
  });

  it('refuses a stale If-Match and takes the current one or any', async () => {
    const task = await create({ title: 'versions' });
    expect((await patch(task.id, { title: 'v2' }, { 'if-match': '"1"' })).statusCode).toBe(200);
    const stale = await patch(task.id, { title: 'v3' }, { 'if-match': '"1"' });
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ code: 'precondition_failed' });
    expect((await patch(task.id, { title: 'v3' }, { 'if-match': '*' })).statusCode).toBe(200);
    expect((await patch(task.id, { title: 'v4' }, { 'if-match': '"9", "3"' })).statusCode).toBe(
      200,
    );
  });

  it('refuses to make a task lie below itself', async () => {
    const parent = await create({ title: 'parent' });
    const child = await create({ title: 'child', parentId: parent.id });
    const grandchild = await create({ title: 'grandchild', parentId: child.id });
    expect((await patch(parent.id, { parentId: parent.id })).statusCode).toBe(400);
    expect((await patch(parent.id, { parentId: grandchild.id })).statusCode).toBe(400);
    expect((await patch(grandchild.id, { parentId: parent.id })).statusCode).toBe(200);
  });

  it('refuses a deleted task', async () => {
    const task = await create({ title: 'gone' });
    await ann.inject({ method: 'DELETE', url: `/api/tasks/${task.id}` });
    for (const response of [
      await patch(task.id, { title: 'x' }),
      await ann.inject({ method: 'POST', url: `/api/tasks/${task.id}/complete` }),
      await ann.inject({ method: 'POST', url: `/api/tasks/${task.id}/reopen` }),
    ]) {
      expect(response.statusCode).toBe(409);
      expect(response.json()).toMatchObject({ code: 'task_deleted' });
    }
  });

  it('counts every one of 20 parallel changes', async () => {
    const task = await create({ title: 'busy' });
    const titles = Array.from({ length: 20 }, (_, index) => `busy ${index}`);
    await Promise.all(titles.map((title) => patch(task.id, { title })));
    const read = await ann.inject({ url: `/api/tasks/${task.id}` });
    expect(read.json<Task>().version).toBe(21);
    expect(await changesOf(task.id)).toHaveLength(21);
  });
});

describe('completing and reopening', () => {
  const act = (id: string, action: string, headers = {}) =>
    ann.inject({ method: 'POST', url: `/api/tasks/${id}/${action}`, headers });

  it('may be repeated without an effect, also with an empty JSON body', async () => {
    const task = await create({ title: 'twice' });
    const first = await act(task.id, 'complete', { 'content-type': 'application/json' });
    expect(first.statusCode).toBe(200);
    expect(first.headers['etag']).toBe('"2"');
    expect((await act(task.id, 'complete')).body).toBe(first.body);
    expect((await act(task.id, 'reopen')).json()).toMatchObject({ status: 'open', version: 3 });
    expect((await act(task.id, 'complete', { 'if-match': '"1"' })).statusCode).toBe(412);
  });

  it('leaves subtasks as they are', async () => {
    const parent = await create({ title: 'parent' });
    const child = await create({ title: 'child', parentId: parent.id });
    await act(parent.id, 'complete');
    expect((await ann.inject({ url: `/api/tasks/${child.id}` })).json()).toEqual(child);
  });
});

describe('deleting', () => {
  const remove = (id: string, headers = {}) =>
    ann.inject({ method: 'DELETE', url: `/api/tasks/${id}`, headers });

  it('takes subtasks along in one change set, and may be repeated', async () => {
    const parent = await create({ title: 'parent' });
    const child = await create({ title: 'child', parentId: parent.id });
    const grandchild = await create({ title: 'grandchild', parentId: child.id });
    const response = await remove(parent.id);
    expect(response.statusCode).toBe(204);
    expect(response.body).toBe('');
    const ids = [parent.id, child.id, grandchild.id];
    const changes = (await Promise.all(ids.map(changesOf))).map((rows) => rows.at(-1));
    expect(changes.map((change) => change?.action)).toEqual(['deleted', 'deleted', 'deleted']);
    expect(new Set(changes.map((change) => change?.changeSetId)).size).toBe(1);
    expect((await remove(parent.id)).statusCode).toBe(204);
    expect(await changesOf(parent.id)).toHaveLength(2);
  });

  it('refuses a stale If-Match', async () => {
    const task = await create({ title: 'kept' });
    expect((await remove(task.id, { 'if-match': '"7"' })).statusCode).toBe(412);
    expect((await remove(task.id, { 'if-match': '"1"' })).statusCode).toBe(204);
  });

  it('writes down who did it, before and after', async () => {
    const task = await create({ title: 'history' });
    await remove(task.id);
    const [created, deleted] = await changesOf(task.id);
    expect(created).toMatchObject({ before: null, after: task, actorType: 'user' });
    expect(deleted).toMatchObject({ before: task, userId: ann.userId, actorName: null });
    expect(deleted?.after).toMatchObject({ id: task.id, deletedAt: expect.any(String) });
  });
});
