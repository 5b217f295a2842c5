import { taskSorts, type Task, type TaskPage } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;
let ann: TestPerson;
const byTitle = new Map<string, Task>();

const inputs = [
  { title: 'banana', priority: 'low', dueAt: '2026-03-02T10:00:00Z', tags: ['Fruit', 'shop'] },
  { title: 'Apple', priority: 'urgent', dueDate: '2026-03-02', description: '100% \\ off_er' },
  { title: 'ÄPFEL kaufen', priority: 'none', tags: ['größe'] },
  { title: 'cherry', priority: 'high', dueDate: '2026-03-03' },
  { title: 'Date', priority: 'low', dueAt: '2026-03-01T23:59:59.999Z' },
  { title: 'elderberry', priority: 'none' },
];

const list = async (query: string): Promise<TaskPage> => {
  const response = await ann.inject({ url: `/api/tasks?${query}` });
  expect(response.statusCode).toBe(200);
  return response.json();
};

const titles = async (query: string) => (await list(query)).items.map((task) => task.title);

beforeAll(async () => {
  test = await createTestApp();
  ann = await test.signUp();
  const bob = await test.signUp();
  await bob.inject({ method: 'POST', url: '/api/tasks', payload: { title: 'apple of Bob' } });
  for (const payload of inputs) {
    const response = await ann.inject({ method: 'POST', url: '/api/tasks', payload });
    const task = response.json<Task>();
    byTitle.set(task.title, task);
  }
});

afterAll(async () => test.close());

describe('sorting', () => {
  it.each([
    ['sort=title&order=asc', ['Apple', 'banana', 'cherry', 'Date', 'elderberry', 'ÄPFEL kaufen']],
    ['sort=title&order=desc', ['ÄPFEL kaufen', 'elderberry', 'Date', 'cherry', 'banana', 'Apple']],
    ['sort=dueAt&order=asc', ['Date', 'Apple', 'banana', 'cherry', 'ÄPFEL kaufen', 'elderberry']],
    ['sort=dueAt&order=desc', ['cherry', 'banana', 'Apple', 'Date', 'elderberry', 'ÄPFEL kaufen']],
    [
      'sort=priority&order=desc',
      ['Apple', 'cherry', 'Date', 'banana', 'elderberry', 'ÄPFEL kaufen'],
    ],
    ['', ['elderberry', 'Date', 'cherry', 'ÄPFEL kaufen', 'Apple', 'banana']],
    ['sort=position&order=asc', inputs.map((input) => input.title)],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });
});

describe('filtering', () => {
  it.each([
    ['q=apple', ['Apple']],
    ['q=%C3%A4pfel', ['ÄPFEL kaufen']],
    ['q=GR%C3%96SSE', []],
    ['q=GR%C3%96%C3%9FE', ['ÄPFEL kaufen']],
    ['q=100%25', ['Apple']],
    ['q=%25', ['Apple']],
    ['q=_', ['Apple']],
    ['q=%5C', ['Apple']],
    ['q=fruitshop', []],
    ['tag=fruit', ['banana']],
    ['tag=SHOP&tag=Gr%C3%B6%C3%9Fe', ['ÄPFEL kaufen', 'banana']],
    ['priority=low&priority=urgent', ['Date', 'Apple', 'banana']],
    ['dueFrom=2026-03-02&dueTo=2026-03-03', ['Apple', 'banana']],
    ['dueFrom=2026-03-02T10:00:00Z', ['cherry', 'banana']],
    ['dueTo=2026-03-02T00:00:00Z', ['Date']],
    ['status=done', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('by parent and by status, deleted ones apart', async () => {
    const person = await test.signUp();
    const make = async (payload: object) =>
      (await person.inject({ method: 'POST', url: '/api/tasks', payload })).json<Task>();
    const parent = await make({ title: 'parent' });
    await make({ title: 'child', parentId: parent.id });
    const gone = await make({ title: 'gone' });
    await person.inject({ method: 'DELETE', url: `/api/tasks/${gone.id}` });
    await person.inject({ method: 'POST', url: `/api/tasks/${parent.id}/complete` });
    const ask = async (query: string) =>
      (await person.inject({ url: `/api/tasks?${query}` }))
        .json<TaskPage>()
        .items.map((task) => task.title);
    expect(await ask(`parentId=${parent.id}`)).toEqual(['child']);
    expect(await ask('status=all')).toEqual(['child', 'parent']);
    expect(await ask('status=done')).toEqual(['parent']);
    expect(await ask('status=deleted')).toEqual(['gone']);
  });

  it.each(['limit=', 'limit=0', 'limit=201', 'limit=a', 'status=x', 'sort=x', 'order=up'])(
    'refuses %s',
    async (query) => {
      const response = await ann.inject({ url: `/api/tasks?${query}` });
      expect(response.statusCode).toBe(400);
    },
  );

  it.each(['dueFrom=soon', 'parentId=1', 'q=%00', 'tag=', 'unknown=1', 'priority=huge'])(
    'refuses %s',
    async (query) => {
      expect((await ann.inject({ url: `/api/tasks?${query}` })).statusCode).toBe(400);
    },
  );
});

describe('paging', () => {
  const sortings = taskSorts.flatMap((sort) => [`${sort}&order=asc`, `${sort}&order=desc`]);

  it.each(sortings)('by %s shows every task once, in order', async (sorting) => {
    const whole = await titles(`sort=${sorting}`);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: TaskPage = await list(
        `sort=${sorting}&limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      paged.push(...page.items.map((task) => task.title));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
  });

  it('stays stable while tasks are added', async () => {
    const person = await test.signUp();
    const add = (title: string) =>
      person.inject({ method: 'POST', url: '/api/tasks', payload: { title } });
    for (const title of ['1', '2', '3']) await add(title);
    const first = (await person.inject({ url: '/api/tasks?limit=2' })).json<TaskPage>();
    await add('4');
    const url = `/api/tasks?limit=2&cursor=${first.nextCursor}`;
    const second = (await person.inject({ url })).json<TaskPage>();
    expect(second.items.map((task) => task.title)).toEqual(['1']);
    expect(second.nextCursor).toBeNull();
  });

  it('refuses a cursor of another list, and one that was changed', async () => {
    const { nextCursor } = await list('limit=1');
    const cursor = nextCursor ?? '';
    const tampered = [`x${cursor}`, cursor.slice(0, -1), cursor.replace('.', '.a'), 'a.b', 'abc'];
    const queries = [
      `order=asc&cursor=${cursor}`,
      `sort=title&cursor=${cursor}`,
      `q=a&cursor=${cursor}`,
      `status=all&cursor=${cursor}`,
      ...tampered.map((text) => `cursor=${text}`),
    ];
    for (const query of queries) {
      const response = await ann.inject({ url: `/api/tasks?${query}` });
      expect([query, response.statusCode]).toEqual([query, 400]);
      expect(response.json()).toMatchObject({ code: 'invalid_cursor' });
    }
    expect(await titles(`limit=2&cursor=${cursor}`)).toEqual(['Date', 'cherry']);
  });
});
