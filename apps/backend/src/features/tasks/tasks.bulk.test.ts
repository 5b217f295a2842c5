import type { BulkResult, Task } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { taskChanges } from '../../database/schema';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { tasksOf, type TasksClient } from './testing/tasks-client';

let test: TestApp;
let client: TasksClient;
let strangers: TasksClient;

beforeAll(async () => {
  test = await createTestApp();
  strangers = tasksOf(await test.signUp());
});

beforeEach(async () => {
  client = tasksOf(await test.signUp());
});

afterAll(async () => test.close());

const make = (titles: string[]): Promise<Task[]> =>
  titles.reduce<Promise<Task[]>>(
    async (made, title) => [...(await made), await client.create({ title })],
    Promise.resolve([]),
  );

const idsOf = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);

const changesOf = async (changeSetId: string | null) =>
  (await test.connection.database.select().from(taskChanges)).filter(
    (change) => change.changeSetId === changeSetId,
  );

describe('a bulk write', () => {
  it('answers the tasks in the order of the ids, each once, and its change set', async () => {
    const [a, b, c] = idsOf(await make(['a', 'b', 'c']));
    const ids = [c, a, c, b, a];
    const response = await client.bulk({ ids, action: 'update', patch: { priority: 'high' } });
    expect(response.statusCode).toBe(200);
    const { items, changeSetId } = response.json<BulkResult>();
    expect(idsOf(items)).toEqual([c, a, b]);
    expect(new Set(items.map(({ priority, version }) => `${priority} ${version}`))).toEqual(
      new Set(['high 2']),
    );
    expect(response.headers['x-change-set-id']).toBe(changeSetId);
    const changes = await changesOf(changeSetId);
    expect(changes).toHaveLength(3);
    expect(new Set(changes.map(({ seq }) => seq)).size).toBe(1);
  });

  it.each([
    ['complete', { status: 'done' }],
    ['delete', { deletedAt: expect.any(String) }],
  ])('can %s', async (action, expected) => {
    const ids = idsOf(await make(['a', 'b']));
    const { items } = (await client.bulk({ ids, action })).json<BulkResult>();
    expect(items).toMatchObject([expected, expected]);
  });

  it('can reopen and restore', async () => {
    const ids = idsOf(await make(['a', 'b']));
    await client.bulk({ ids, action: 'complete' });
    const reopened = await client.bulk({ ids, action: 'reopen' });
    expect(reopened.json<BulkResult>().items).toMatchObject([
      { status: 'open', completedAt: null },
      { status: 'open', completedAt: null },
    ]);
    await client.bulk({ ids, action: 'delete' });
    const restored = await client.bulk({ ids, action: 'restore' });
    expect(restored.json<BulkResult>().items).toMatchObject([
      { deletedAt: null },
      { deletedAt: null },
    ]);
  });

  it('that changes nothing has no change set', async () => {
    const ids = idsOf(await make(['a', 'b']));
    for (const payload of [
      { ids, action: 'reopen' },
      { ids, action: 'restore' },
      { ids, action: 'update', patch: {} },
    ]) {
      const response = await client.bulk(payload);
      expect(response.json()).toMatchObject({ changeSetId: null });
      expect(response.headers['x-change-set-id']).toBeUndefined();
    }
  });

  it('makes one successor of each recurring task', async () => {
    const fields = { dueDate: '2026-03-02', recurrence: 'FREQ=DAILY' };
    const ids = [
      (await client.create({ title: 'a', ...fields })).id,
      (await client.create({ title: 'b', ...fields })).id,
    ];
    const { items } = (await client.bulk({ ids, action: 'complete' })).json<BulkResult>();
    expect(idsOf(items)).toEqual(ids);
    const open = await client.list('sort=title&order=asc');
    expect(open.items).toMatchObject([
      { title: 'a', dueDate: '2026-03-03' },
      { title: 'b', dueDate: '2026-03-03' },
    ]);
  });

  it('leaves everything that the patch does not name as it was', async () => {
    const parent = await client.create({ title: 'parent' });
    const full = await client.create({
      title: 'it\'s "100%" \\ 🎉',
      description: 'two\nlines, {curly} and null',
      tags: ['a,b', '"quoted"', 'NULL', '{}'],
      dueAt: '2026-03-02T09:30:00.123Z',
      timeZone: 'Europe/Berlin',
      recurrence: 'FREQ=WEEKLY',
      reminders: [{ minutesBefore: 10, repeatUntilDone: true }],
      parentId: parent.id,
    });
    const ids = [full.id, parent.id];
    const bulk = await client.bulk({ ids, action: 'update', patch: { priority: 'high' } });
    const [written] = bulk.json<BulkResult>().items;
    const changed = { priority: 'high', version: 2, updatedAt: expect.any(String) };
    expect(written).toEqual({ ...full, ...changed });
    const [change] = (await changesOf(bulk.json<BulkResult>().changeSetId)).filter(
      ({ taskId }) => taskId === full.id,
    );
    expect(change?.after).toMatchObject({ ...written });
  });

  it('deletes a parent and its subtasks once', async () => {
    const parent = await client.create({ title: 'parent' });
    const child = await client.create({ title: 'child', parentId: parent.id });
    const ids = [child.id, parent.id];
    const { items } = (await client.bulk({ ids, action: 'delete' })).json<BulkResult>();
    expect(items).toMatchObject([{ version: 2 }, { version: 2 }]);
  });

  it('puts tasks at one place one behind the other', async () => {
    const [a, b, c, d] = idsOf(await make(['a', 'b', 'c', 'd']));
    const { position } = await client.get(a ?? '');
    await client.bulk({ ids: [d, c, b], action: 'update', patch: { position } });
    const { items } = await client.list('sort=position&order=asc');
    expect(idsOf(items)).toEqual([a, d, c, b]);
  });
});

describe('all or nothing', () => {
  const untouched = async (tasks: Task[]) => {
    for (const task of tasks) expect(await client.get(task.id)).toEqual(task);
  };

  it('names what is unknown or of someone else', async () => {
    const tasks = await make(['a', 'b']);
    const theirs = await strangers.create({ title: 'theirs' });
    const unknown = uuidv7();
    for (const action of ['complete', 'delete', 'restore']) {
      const ids = [...idsOf(tasks), theirs.id, unknown];
      const response = await client.bulk({ ids, action });
      expect(response.statusCode).toBe(404);
      const { code, errors } = response.json<{ code: string; errors: { taskId: string }[] }>();
      expect(code).toBe('not_found');
      expect(errors.map(({ taskId }) => taskId)).toEqual([theirs.id, unknown]);
    }
    await untouched(tasks);
  });

  it('names what is deleted', async () => {
    const tasks = await make(['a', 'b']);
    const gone = await client.create({ title: 'gone' });
    await client.remove(gone.id);
    const ids = [...idsOf(tasks), gone.id];
    for (const payload of [
      { ids, action: 'complete' },
      { ids, action: 'reopen' },
      { ids, action: 'update', patch: { title: 'x' } },
    ]) {
      const response = await client.bulk(payload);
      expect(response.statusCode).toBe(409);
      expect(response.json()).toMatchObject({
        code: 'task_deleted',
        errors: [{ path: 'body.ids', taskId: gone.id }],
      });
    }
    await untouched(tasks);
  });

  it('names the tasks that the patch does not fit', async () => {
    const due = await client.create({ title: 'due', dueDate: '2026-03-02' });
    const plain = await client.create({ title: 'plain' });
    const patch = { recurrence: 'FREQ=DAILY' };
    const response = await client.bulk({ ids: [due.id, plain.id], action: 'update', patch });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'body.patch.recurrence', taskId: plain.id }],
    });
    await untouched([due, plain]);
  });

  it.each([
    ['no ids', { ids: [], action: 'complete' }],
    ['501 ids', { ids: Array.from({ length: 501 }, () => uuidv7()), action: 'complete' }],
    ['a malformed id', { ids: ['a'], action: 'complete' }],
    ['an unknown action', { ids: [uuidv7()], action: 'archive' }],
    ['an update without a patch', { ids: [uuidv7()], action: 'update' }],
    ['a patch without an update', { ids: [uuidv7()], action: 'delete', patch: {} }],
    ['an unknown field', { ids: [uuidv7()], action: 'update', patch: { id: 'x' } }],
  ])('refuses %s', async (_name, payload) => {
    expect((await client.bulk(payload)).statusCode).toBe(400);
  });

  it('says once that a rule is none', async () => {
    const ids = idsOf(await make(['a', 'b']));
    const response = await client.bulk({ ids, action: 'update', patch: { recurrence: 'FREQ=X' } });
    expect(response.json<{ errors: unknown[] }>().errors).toEqual([
      { path: 'body.patch.recurrence', message: expect.any(String) },
    ]);
  });

  it('takes 500 tasks', async () => {
    const ids = idsOf(await make(Array.from({ length: 500 }, (_, index) => `${index}`)));
    const response = await client.bulk({ ids, action: 'complete' });
    expect(response.statusCode).toBe(200);
    expect(idsOf(response.json<BulkResult>().items)).toEqual(ids);
    const payload = { ids: [...ids.slice(1), uuidv7()], action: 'delete' };
    expect((await client.bulk(payload)).statusCode).toBe(404);
    expect((await client.list('status=deleted')).items).toEqual([]);
  });
});

describe('at the same time', () => {
  it('bulk writes that cross end well', async () => {
    const ids = idsOf(await make(Array.from({ length: 20 }, (_, index) => `${index}`)));
    const crossed = [...ids].reverse();
    const rounds = Array.from({ length: 20 }, (_, round) =>
      client.bulk({
        ids: round % 2 === 0 ? ids : crossed,
        action: 'update',
        patch: { title: `round ${round}` },
      }),
    );
    const responses = await Promise.all(rounds);
    expect(responses.map(({ statusCode }) => statusCode)).toEqual(rounds.map(() => 200));
    const { items } = await client.list('limit=200');
    expect(new Set(items.map(({ title }) => title)).size).toBe(1);
    expect(new Set(items.map(({ version }) => version))).toEqual(new Set([21]));
  });

  it('one Idempotency-Key makes one change', async () => {
    const ids = idsOf(await make(['a', 'b']));
    const headers = { 'idempotency-key': uuidv7() };
    const payload = { ids, action: 'update', patch: { priority: 'low' } };
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => client.bulk(payload, headers)),
    );
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(new Set(responses.map(({ body }) => body)).size).toBe(1);
    const other = await client.bulk({ ids, action: 'delete' }, headers);
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused' });
  });
});
