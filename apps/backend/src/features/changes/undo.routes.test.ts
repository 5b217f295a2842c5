import { ProblemSchema, UndoResultSchema, type Task } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { personOfTasks, stateOf, type PersonOfTasks } from './testing/person-of-tasks';

let test: TestApp;
let ann: TestPerson;
let person: PersonOfTasks;

beforeAll(async () => {
  test = await createTestApp();
});

beforeEach(async () => {
  ann = await test.signUp({ timeZone: 'Europe/Berlin' });
  person = personOfTasks(ann);
});

afterAll(async () => test.close());

const newestSet = async (): Promise<string> => {
  const [change] = (await person.changes()).items;
  return change?.changeSetId ?? '';
};

describe('POST /api/undo', () => {
  it.each([
    ['no body', {}],
    ['an empty JSON body', { headers: { 'content-type': 'application/json' } }],
    ['an empty object', { payload: {} }],
  ])('takes %s for the newest change set', async (_name, request) => {
    const task = await person.create({ title: 'buy milk' });
    const set = await newestSet();
    const response = await ann.inject({ method: 'POST', url: '/api/undo', ...request });
    expect(response.statusCode).toBe(200);
    const result = UndoResultSchema.parse(response.json());
    expect(result.undone).toBe(set);
    expect(result.changeSetId).not.toBe(set);
    expect(result.items).toMatchObject([{ id: task.id, version: 2 }]);
    expect(result.items[0]?.deletedAt).not.toBeNull();
    expect(await person.get(task.id)).toEqual(result.items[0]);
  });

  it.each([
    ['an unknown field', { changeSet: uuidv7() }],
    ['an id that is none', { changeSetId: 'newest' }],
    ['a list', []],
  ])('answers 400 to %s', async (_name, payload) => {
    await person.create({ title: 'kept' });
    const response = await ann.inject({ method: 'POST', url: '/api/undo', payload });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
  });

  it('answers 401 without a session', async () => {
    expect((await test.app.inject({ method: 'POST', url: '/api/undo' })).statusCode).toBe(401);
  });

  it('answers 404 where there is nothing to undo', async () => {
    const response = await person.tryUndo();
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not_found' });
  });

  it('answers the same 404 to an unknown change set and to one of someone else', async () => {
    const bob = personOfTasks(await test.signUp());
    const task = await bob.create({ title: 'his' });
    const [change] = await bob.changesOf(task.id);
    for (const id of [uuidv7(), change?.changeSetId ?? '']) {
      const response = await person.tryUndo(id);
      expect(response.statusCode).toBe(404);
      expect(response.json<{ detail: string }>().detail).toBe(`There is no change set ${id}.`);
    }
    expect((await bob.get(task.id)).deletedAt).toBeNull();
  });

  it('answers 409 naming every task that was changed since, and changes none', async () => {
    const parent = await person.create({ title: 'parent' });
    const child = await person.create({ title: 'child', parentId: parent.id });
    await person.remove(parent.id);
    const set = await newestSet();
    await person.undo();
    await person.patch(child.id, { title: 'child again' });
    const undoing = (await person.changesOf(parent.id)).find((change) => change.undoes === set);
    const response = await person.tryUndo(undoing?.changeSetId);
    expect(response.statusCode).toBe(409);
    const problem = ProblemSchema.parse(response.json());
    expect(problem).toMatchObject({
      code: 'undo_conflict',
      errors: [
        { path: 'body.changeSetId', taskId: child.id, message: '“child again” was changed since' },
      ],
    });
    expect((await person.get(parent.id)).deletedAt).toBeNull();
  });

  it('answers 409 to undoing twice, and says what brings it back', async () => {
    const task = await person.create({ title: 'once' });
    const set = await newestSet();
    const { changeSetId } = await person.undo(set);
    const twice = await person.tryUndo(set);
    expect(twice.statusCode).toBe(409);
    expect(twice.json()).toMatchObject({ code: 'undo_conflict', errors: [{ taskId: task.id }] });
    await person.undo(changeSetId);
    expect((await person.get(task.id)).deletedAt).toBeNull();
    expect((await person.tryUndo(set)).statusCode).toBe(200);
  });

  it('does it once for one key, also when fifty ask at once', async () => {
    for (const title of ['a', 'b', 'c']) await person.create({ title });
    const headers = { 'idempotency-key': uuidv7() };
    const request = { method: 'POST', url: '/api/undo', headers } as const;
    const answers = await Promise.all(Array.from({ length: 50 }, () => ann.inject(request)));
    expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(200);
    const open = await ann.inject({ url: '/api/tasks' });
    expect(open.json<{ items: Task[] }>().items.map(({ title }) => title)).toEqual(['b', 'a']);
    const same = await ann.inject({ ...request, payload: {} });
    expect(same.body).toBe(answers[0]?.body);
    const other = await ann.inject({ ...request, payload: { changeSetId: uuidv7() } });
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused', status: 409 });
  });

  it('goes back one change set for each of several at once', async () => {
    const task = await person.create({ title: 'v1' });
    for (const title of ['v2', 'v3', 'v4', 'v5']) await person.patch(task.id, { title });
    const results = await Promise.all([1, 2, 3].map(() => person.undo()));
    expect(new Set(results.map(({ undone }) => undone)).size).toBe(3);
    expect(await person.get(task.id)).toMatchObject({ title: 'v2', version: 8 });
  });
});

describe('undoing', () => {
  it('brings every field back, moves the version on, and finds the task by the old words', async () => {
    const parent = await person.create({ title: 'parent' });
    const before = await person.create({
      title: 'buy milk',
      description: 'the blue one',
      priority: 'high',
      tags: ['Home'],
      dueAt: '2026-12-01T09:00:00Z',
      timeZone: 'America/New_York',
      parentId: parent.id,
    });
    await person.patch(before.id, {
      title: 'x',
      description: null,
      priority: 'none',
      tags: [],
      dueDate: '2027-01-01',
      timeZone: null,
      parentId: null,
      status: 'done',
    });
    const { items } = await person.undo();
    const [restored] = items;
    expect(restored && stateOf(restored)).toEqual(stateOf(before));
    expect(restored?.version).toBe(3);
    expect(Date.parse(restored?.updatedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(before.updatedAt),
    );
    const found = await ann.inject({ url: '/api/tasks?q=BLUE&tag=home' });
    expect(found.json<{ items: Task[] }>().items).toEqual([restored]);
  });

  it('tells in the history who undid what, and marks what is undone', async () => {
    const task = await person.create({ title: 'v1' });
    await person.patch(task.id, { title: 'v2' });
    const { changeSetId, undone } = await person.undo();
    const [undoing, update, creation] = await person.changesOf(task.id);
    expect(undoing).toMatchObject({
      changeSetId,
      undoes: undone,
      undone: false,
      action: 'updated',
      actor: { type: 'user', name: null },
      before: { title: 'v2' },
      after: { title: 'v1', version: 3 },
    });
    expect(update).toMatchObject({ changeSetId: undone, undone: true, undoes: null });
    expect(creation).toMatchObject({ undone: false });
    await person.undo(changeSetId);
    const [redoing, ...others] = await person.changesOf(task.id);
    expect(redoing).toMatchObject({ undoes: changeSetId, after: { title: 'v2', version: 4 } });
    expect(others.map((change) => change.undone)).toEqual([true, false, false]);
  });

  it('passes over undoings and what is undone, down to the first change', async () => {
    const task = await person.create({ title: 'v1' });
    await person.patch(task.id, { title: 'v2' });
    await person.act(task.id, 'complete');
    await person.undo();
    expect(await person.get(task.id)).toMatchObject({ title: 'v2', status: 'open' });
    await person.undo();
    expect(await person.get(task.id)).toMatchObject({ title: 'v1' });
    await person.undo();
    expect((await person.get(task.id)).deletedAt).not.toBeNull();
    expect((await person.tryUndo()).statusCode).toBe(404);
  });

  it('takes an undoing of an undoing of an undoing for an undoing', async () => {
    const task = await person.create({ title: 'v1' });
    await person.patch(task.id, { title: 'v2' });
    const first = await person.undo();
    const second = await person.undo(first.changeSetId);
    const third = await person.undo(second.changeSetId);
    expect(await person.get(task.id)).toMatchObject({ title: 'v1' });
    const states = (await person.changesOf(task.id)).map(({ undone }) => undone);
    expect(states).toEqual([false, true, false, true, false]);
    await person.undo(third.changeSetId);
    expect(await person.get(task.id)).toMatchObject({ title: 'v2' });
    // The update stands again, so it is what comes next.
    expect((await person.undo()).undone).toBe(first.undone);
    expect(await person.get(task.id)).toMatchObject({ title: 'v1' });
  });

  it('brings back a deleted task with its subtasks, as they were', async () => {
    const parent = await person.create({ title: 'parent' });
    const child = await person.create({ title: 'child', parentId: parent.id });
    await person.remove(parent.id);
    const { items } = await person.undo();
    expect(items.map(stateOf)).toEqual([stateOf(parent), stateOf(child)]);
  });

  it('refuses a set that would leave a subtask below a deleted task', async () => {
    const parent = await person.create({ title: 'parent' });
    const creation = await newestSet();
    const child = await person.create({ title: 'child', parentId: parent.id });
    const above = await person.tryUndo(creation);
    expect(above.json()).toMatchObject({
      code: 'undo_conflict',
      errors: [{ taskId: child.id, message: '“child” is a subtask that has come since' }],
    });
    await person.remove(child.id);
    const deletion = await newestSet();
    await person.remove(parent.id);
    const below = await person.tryUndo(deletion);
    expect(below.json()).toMatchObject({
      code: 'undo_conflict',
      errors: [{ taskId: child.id, message: '“child” belongs to a task that is deleted' }],
    });
  });

  it('refuses a set that would make a task lie below itself', async () => {
    const a = await person.create({ title: 'a' });
    const b = await person.create({ title: 'b', parentId: a.id });
    await person.patch(b.id, { parentId: null });
    const move = await newestSet();
    await person.patch(a.id, { parentId: b.id });
    const response = await person.tryUndo(move);
    expect(response.json()).toMatchObject({
      code: 'undo_conflict',
      errors: [{ taskId: b.id, message: '“b” belongs to a task that lies below it by now' }],
    });
    expect(await person.get(b.id)).toMatchObject({ parentId: null });
  });
});
