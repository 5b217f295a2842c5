import { ChangePageSchema, type Change } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { personOfTasks, type PersonOfTasks } from './testing/person-of-tasks';

let test: TestApp;
let ann: TestPerson;
let person: PersonOfTasks;

beforeAll(async () => {
  test = await createTestApp();
});

beforeEach(async () => {
  ann = await test.signUp();
  person = personOfTasks(ann);
});

afterAll(async () => test.close());

const walk = async (url: string, between: () => Promise<unknown>): Promise<Change[]> => {
  const seen: Change[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`;
    const response = await ann.inject({ url: `${url}?limit=2${query}` });
    const page = ChangePageSchema.parse(response.json());
    seen.push(...page.items);
    cursor = page.nextCursor;
    await between();
  } while (cursor !== null);
  return seen;
};

describe('GET /api/changes', () => {
  it('tells who changed what, before and after, the newest first', async () => {
    const task = await person.create({ title: 'buy milk' });
    const done = await person.act(task.id, 'complete');
    const { items, nextCursor } = await person.changes();
    expect(nextCursor).toBeNull();
    expect(items).toEqual([
      {
        id: expect.any(String),
        changeSetId: expect.any(String),
        taskId: task.id,
        actor: { type: 'user', name: null },
        action: 'completed',
        before: task,
        after: done,
        at: done.updatedAt,
        undone: false,
        undoes: null,
      },
      expect.objectContaining({ action: 'created', before: null, after: task }),
    ]);
  });

  it('shows each change once on its pages while others come, those of one write too', async () => {
    const parent = await person.create({ title: 'parent' });
    for (const title of ['a', 'b', 'c']) await person.create({ title, parentId: parent.id });
    await person.remove(parent.id);
    const { items: before } = await person.changes();
    expect(before).toHaveLength(8);
    const seen = await walk('/api/changes', () => person.create({ title: 'meanwhile' }));
    expect(seen).toEqual(before);
  });

  it('shows nothing of anyone else', async () => {
    await personOfTasks(await test.signUp()).create({ title: 'his' });
    expect(await person.changes()).toEqual({ items: [], nextCursor: null });
  });

  it.each(['?limit=0', '?limit=201', '?cursor=', '?page=2'])('answers 400 to %s', async (query) => {
    const response = await ann.inject({ url: `/api/changes${query}` });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
  });

  it('answers 400 to a cursor of another list or of someone else', async () => {
    for (const title of ['a', 'b']) await person.create({ title });
    const { nextCursor, items } = await person.changes('?limit=1');
    const url = `/api/tasks/${items[0]?.taskId}/changes?cursor=${nextCursor}`;
    const other = await test.signUp();
    for (const response of [
      await ann.inject({ url }),
      await other.inject({ url: `/api/changes?cursor=${nextCursor}` }),
      await ann.inject({ url: '/api/changes?cursor=made-up' }),
    ]) {
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ code: 'invalid_cursor' });
    }
  });

  it('answers 401 without a session', async () => {
    expect((await test.app.inject({ url: '/api/changes' })).statusCode).toBe(401);
  });
});

describe('GET /api/tasks/:id/changes', () => {
  it('tells the history of one task, of a deleted one too, page by page', async () => {
    const task = await person.create({ title: 'v1' });
    await person.create({ title: 'another' });
    for (const title of ['v2', 'v3', 'v4']) await person.patch(task.id, { title });
    await person.remove(task.id);
    const all = await person.changesOf(task.id);
    expect(all.map(({ after }) => [after?.title, after?.version])).toEqual([
      ['v4', 5],
      ['v4', 4],
      ['v3', 3],
      ['v2', 2],
      ['v1', 1],
    ]);
    expect(await walk(`/api/tasks/${task.id}/changes`, async () => undefined)).toEqual(all);
  });

  it('answers 400, 401 and 404, the latter to a task of someone else too', async () => {
    const task = await personOfTasks(await test.signUp()).create({ title: 'his' });
    const statusOf = async (id: string, asker: Pick<TestPerson, 'inject'> = ann) =>
      (await asker.inject({ url: `/api/tasks/${id}/changes` })).statusCode;
    expect(await statusOf('malformed')).toBe(400);
    expect(await statusOf(uuidv7())).toBe(404);
    expect(await statusOf(task.id)).toBe(404);
    expect(await statusOf(task.id, { inject: (options) => test.app.inject(options) })).toBe(401);
  });
});
