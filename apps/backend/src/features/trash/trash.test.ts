import type { Task } from '@todo/contracts';
import { eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { taskChanges, tasks } from '../../database/schema';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { createTrash } from './trash';

let test: TestApp;
let ann: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
});

beforeEach(async () => {
  ann = await test.signUp();
});

afterAll(async () => test.close());

const now = new Date('2026-08-31T12:00:00.000Z');
const justKept = new Date('2026-08-01T12:00:00.001Z');
const expired = new Date('2026-08-01T12:00:00.000Z');

const create = async (payload: object, person = ann): Promise<Task> =>
  (await person.inject({ method: 'POST', url: '/api/tasks', payload })).json();

const remove = (id: string, person = ann) =>
  person.inject({ method: 'DELETE', url: `/api/tasks/${id}` });

const setTimes = (ids: string[], fields: { deletedAt?: Date; updatedAt?: Date }) =>
  test.connection.database.update(tasks).set(fields).where(inArray(tasks.id, ids));

const deletedAt = async (ids: string[], at: Date): Promise<void> => {
  for (const id of ids) await remove(id);
  await setTimes(ids, { deletedAt: at, updatedAt: at });
};

const purge = () => createTrash(test.connection.database).purgeTrash(now);

const isThere = async ({ id }: Task): Promise<boolean> =>
  (await ann.inject({ url: `/api/tasks/${id}` })).statusCode === 200;

describe('purging the trash', () => {
  it('takes what was deleted thirty days ago with its history, and nothing else', async () => {
    const [old, fresh, open] = [
      await create({ title: 'old' }),
      await create({ title: 'fresh' }),
      await create({ title: 'open' }),
    ];
    await deletedAt([old.id], expired);
    await deletedAt([fresh.id], justKept);
    await setTimes([open.id], { updatedAt: new Date('2020-01-01T00:00:00Z') });
    expect(await purge()).toBe(1);
    expect(await Promise.all([old, fresh, open].map(isThere))).toEqual([false, true, true]);
    const history = await test.connection.database
      .select()
      .from(taskChanges)
      .where(eq(taskChanges.taskId, old.id));
    expect(history).toEqual([]);
    expect(await purge()).toBe(0);
  });

  it('takes subtasks before their parents, and never one that is not expired itself', async () => {
    const parent = await create({ title: 'parent' });
    const child = await create({ title: 'child', parentId: parent.id });
    const grandchild = await create({ title: 'grandchild', parentId: child.id });
    const sibling = await create({ title: 'sibling', parentId: parent.id });
    await deletedAt([parent.id, child.id, grandchild.id, sibling.id], expired);
    await setTimes([sibling.id], { deletedAt: justKept });
    expect(await purge()).toBe(2);
    const there = await Promise.all([parent, child, grandchild, sibling].map(isThere));
    expect(there).toEqual([true, false, false, true]);
    await setTimes([sibling.id], { deletedAt: expired });
    expect(await purge()).toBe(2);
  });

  it('counts a deletion that an undoing brought back from then on', async () => {
    const task = await create({ title: 'undone' });
    await deletedAt([task.id], expired);
    await setTimes([task.id], { updatedAt: justKept });
    expect(await purge()).toBe(0);
  });

  it('takes more than a batch, of several people, each task once on two replicas', async () => {
    const bob = await test.signUp();
    const ids: string[] = [];
    for (const person of [ann, bob]) {
      await create({ title: 'many' }, person);
      const [row] = await test.connection.database
        .select()
        .from(tasks)
        .where(eq(tasks.userId, person.userId));
      if (!row) throw new Error('the task is not there');
      const gone = { deletedAt: expired, updatedAt: expired };
      const rows = Array.from({ length: 600 }, () => ({ ...row, ...gone, id: uuidv7() }));
      await test.connection.database.insert(tasks).values(rows);
      ids.push(...rows.map(({ id }) => id));
    }
    const counts = await Promise.all([purge(), purge()]);
    // Who is busy with a replica is left out by the other.
    expect(counts[0] + counts[1] + (await purge())).toBe(ids.length);
    expect(await isThere(await create({ title: 'later' }))).toBe(true);
  });

  it('leaves change sets alone that lost a task to it', async () => {
    const [a, b] = [await create({ title: 'a' }), await create({ title: 'b' })];
    const bulk = await ann.inject({
      method: 'POST',
      url: '/api/tasks/bulk',
      payload: { ids: [a.id, b.id], action: 'complete' },
    });
    const { changeSetId } = bulk.json<{ changeSetId: string }>();
    await deletedAt([b.id], expired);
    expect(await purge()).toBe(1);
    const response = await ann.inject({
      method: 'POST',
      url: '/api/undo',
      payload: { changeSetId },
    });
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'undo_conflict', errors: [{ taskId: a.id }] });
  });
});
