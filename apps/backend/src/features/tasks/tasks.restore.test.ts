import { createTestApp, type TestApp } from '../../testing/test-app';
import { tasksOf, type TasksClient } from './testing/tasks-client';

let test: TestApp;
let client: TasksClient;

beforeAll(async () => {
  test = await createTestApp();
  client = tasksOf(await test.signUp());
});

afterAll(async () => test.close());

/** Titles of those that are not deleted. */
const aliveOf = async (ids: string[]): Promise<string[]> =>
  (await Promise.all(ids.map((id) => client.get(id))))
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ title }) => title);

const family = async () => {
  const parent = await client.create({ title: 'parent' });
  const child = await client.create({ title: 'child', parentId: parent.id });
  const grandchild = await client.create({ title: 'grandchild', parentId: child.id });
  return { parent, child, grandchild, ids: [parent.id, child.id, grandchild.id] };
};

describe('restoring', () => {
  it('brings a task back with what was deleted along with it, in one change set', async () => {
    const { parent, ids } = await family();
    await client.remove(parent.id);
    const response = await client.act(parent.id, 'restore');
    expect(response.statusCode).toBe(200);
    expect(response.headers['etag']).toBe('"3"');
    expect(response.headers['x-change-set-id']).toEqual(expect.any(String));
    expect(response.json()).toEqual({
      ...parent,
      version: 3,
      updatedAt: expect.any(String),
    });
    expect(await aliveOf(ids)).toEqual(['parent', 'child', 'grandchild']);
  });

  it('leaves what was deleted at another time', async () => {
    const { parent, child, ids } = await family();
    await client.remove(child.id);
    await client.remove(parent.id);
    await client.act(parent.id, 'restore');
    expect(await aliveOf(ids)).toEqual(['parent']);
    await client.act(child.id, 'restore');
    expect(await aliveOf(ids)).toEqual(['parent', 'child', 'grandchild']);
  });

  it('goes by the last deletion of each', async () => {
    const { parent, child, ids } = await family();
    await client.remove(parent.id);
    await client.act(parent.id, 'restore');
    await client.remove(child.id);
    await client.remove(parent.id);
    await client.act(parent.id, 'restore');
    expect(await aliveOf(ids)).toEqual(['parent']);
  });

  it('changes nothing about a task that is not deleted', async () => {
    const task = await client.create({ title: 'here' });
    const response = await client.act(task.id, 'restore');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(task);
    expect(response.headers['x-change-set-id']).toBeUndefined();
  });

  it('is refused below a task that is deleted, and names that', async () => {
    const { parent, child, ids } = await family();
    await client.remove(parent.id);
    const response = await client.act(child.id, 'restore');
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({
      code: 'conflict',
      errors: [{ taskId: parent.id, message: 'is deleted' }],
    });
    expect(await aliveOf(ids)).toEqual([]);
  });

  it('takes a parent and its subtask together in any order', async () => {
    const { parent, child, ids } = await family();
    await client.remove(child.id);
    await client.remove(parent.id);
    const payload = { ids: [child.id, parent.id], action: 'restore' };
    expect((await client.bulk(payload)).statusCode).toBe(200);
    expect(await aliveOf(ids)).toEqual(['parent', 'child', 'grandchild']);
  });

  it('refuses a stale If-Match', async () => {
    const task = await client.create({ title: 'versions' });
    await client.remove(task.id);
    expect((await client.act(task.id, 'restore', { 'if-match': '"1"' })).statusCode).toBe(412);
    expect((await client.act(task.id, 'restore', { 'if-match': '"2"' })).statusCode).toBe(200);
  });
});
