import type { Export, ImportResult, Problem, Task } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

const exportOf = async (person: TestPerson): Promise<Export> =>
  (await person.inject({ url: '/api/export' })).json();

const documentOf = (tasks: unknown[], more: object = {}) => ({
  version: 1,
  exportedAt: '2026-03-01T00:00:00.000Z',
  tasks,
  conversations: [],
  views: [],
  preferences: {},
  ...more,
});

const send = (person: TestPerson, payload: object | string, query = '', headers = {}) =>
  person.inject({ method: 'POST', url: `/api/import${query}`, payload, headers });

const bringIn = async (person: TestPerson, payload: object): Promise<ImportResult> => {
  const response = await send(person, payload);
  expect([response.statusCode, response.json<Problem>().errors]).toEqual([200, expect.anything()]);
  return response.json();
};

const make = async (person: TestPerson, payload: object): Promise<Task> => {
  const response = await person.inject({ method: 'POST', url: '/api/tasks', payload });
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return response.json();
};

const call = (person: TestPerson, url: string, payload?: object) =>
  person.inject({ method: 'POST', url, ...(payload && { payload }) });

/** What two accounts have alike: names of tasks stand for their ids. */
const comparable = ({ tasks, views, preferences }: Export) => {
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  return {
    tasks: tasks.map(({ parentId, ...task }) => ({
      ...task,
      ...{ id: '', createdAt: '' },
      parent: parentId === null ? null : titles.get(parentId),
    })),
    views: views.map(({ name, query }) => ({ name, query })),
    preferences,
  };
};

const fillAccount = async (person: TestPerson): Promise<void> => {
  const parent = await make(person, {
    title: 'parent "quoted", 😀\nsecond line',
    description: '# Markdown\n\n- [ ] a, b; c\\d',
    priority: 'urgent',
    dueAt: '2026-03-28T09:30:00+01:00',
    timeZone: 'Europe/Berlin',
    tags: ['Größe', 'a,b', '😀'],
    recurrence: 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=5',
    recurrenceFrom: 'completion',
    reminders: [{ minutesBefore: 0, repeatUntilDone: true }, { minutesBefore: 90 }],
  });
  await make(person, { title: 'child', parentId: parent.id, priority: 'low' });
  const day = await make(person, { title: 'a day', dueDate: '2026-02-28', timeZone: null });
  const late = await make(person, { title: 'born before its parent' });
  const below = await make(person, { title: 'parent born later', priority: 'medium' });
  await person.inject({
    method: 'PATCH',
    url: `/api/tasks/${late.id}`,
    payload: { parentId: below.id, priority: 'high' },
  });
  await call(person, `/api/tasks/${day.id}/complete`);
  const daily = await make(person, {
    title: 'daily',
    dueDate: '2026-03-01',
    recurrence: 'FREQ=DAILY',
  });
  await call(person, `/api/tasks/${daily.id}/complete`);
  const gone = await make(person, { title: 'gone' });
  await make(person, { title: 'gone with it', parentId: gone.id });
  await person.inject({ method: 'DELETE', url: `/api/tasks/${gone.id}` });
  await call(person, '/api/views', {
    name: 'Mine',
    query: { tag: ['Größe'], priority: ['urgent', 'high'], due: 'overdue', sort: 'dueAt' },
  });
  await person.inject({
    method: 'PATCH',
    url: '/api/me',
    payload: {
      preferences: { approvals: 'always', weekStartsOn: 'sunday', reminderEmails: false },
    },
  });
  await call(person, '/api/chat', { message: 'add buy milk tomorrow at 5pm' });
};

describe('an export that is imported', () => {
  it('makes an empty account the same, but for ids and times of creation', async () => {
    const ann = await test.signUp();
    await fillAccount(ann);
    const first = await exportOf(ann);
    expect(first.conversations[0]?.messages).toHaveLength(2);
    const bob = await test.signUp({ timeZone: 'Asia/Kolkata' });
    const result = await bringIn(bob, first);
    expect(result).toMatchObject({ created: first.tasks.length, skipped: 0, errors: [] });
    const second = await exportOf(bob);
    expect(comparable(second)).toEqual(comparable(first));
    expect(second.tasks.map(({ createdAt }) => createdAt)).toEqual(
      first.tasks.map(({ createdAt }) => createdAt),
    );
    const ids = new Set(first.tasks.map(({ id }) => id));
    expect(second.tasks.some(({ id }) => ids.has(id))).toBe(false);
  });

  it('is skipped where the tasks already are', async () => {
    const ann = await test.signUp();
    await fillAccount(ann);
    const whole = await exportOf(ann);
    const again = await bringIn(ann, whole);
    expect(again).toMatchObject({ created: 0, skipped: whole.tasks.length });
    expect((await exportOf(ann)).tasks).toEqual(whole.tasks);
    expect((await exportOf(ann)).views).toHaveLength(1);
  });

  it('is undone in one step', async () => {
    const bob = await test.signUp();
    const key = uuidv7();
    const response = await send(bob, documentOf([{ title: 'one' }, { title: 'two' }]), '', {
      'idempotency-key': key,
    });
    const changeSetId = String(response.headers['x-change-set-id']);
    const undone = await call(bob, '/api/undo', { changeSetId });
    expect(undone.statusCode).toBe(200);
    expect((await bob.inject({ url: '/api/tasks' })).json()).toMatchObject({ items: [] });
  });
});

describe('the rows of an import', () => {
  it('need a title only, and may say more than is known', async () => {
    const ann = await test.signUp({ timeZone: 'Europe/Berlin' });
    await bringIn(ann, documentOf([{ title: ' bare ', colour: 'red' }]));
    const [task] = (await exportOf(ann)).tasks;
    expect(task).toMatchObject({
      title: 'bare',
      status: 'open',
      priority: 'none',
      timeZone: 'Europe/Berlin',
      version: 1,
      position: 'a0',
    });
  });

  it('are completed when done, recur by no import, and keep what was left', async () => {
    const ann = await test.signUp();
    await bringIn(
      ann,
      documentOf([
        { title: 'done', status: 'done', dueDate: '2026-01-01', recurrence: 'RRULE:FREQ=DAILY' },
        { title: 'open', completedAt: '2026-01-01T00:00:00Z' },
      ]),
    );
    const { tasks } = await exportOf(ann);
    expect(tasks).toHaveLength(2);
    expect(tasks[0]).toMatchObject({ completedAt: expect.any(String), recurrence: 'FREQ=DAILY' });
    expect(tasks[1]).toMatchObject({ completedAt: null });
  });

  it('find their parents in the file and among the tasks of the person, never with others', async () => {
    const ann = await test.signUp();
    const bob = await test.signUp();
    const annsTask = await make(ann, { title: 'own' });
    const bobsTask = await make(bob, { title: 'of Bob' });
    const parent = uuidv7();
    await bringIn(
      ann,
      documentOf([
        { title: 'child', parentId: parent.toUpperCase() },
        { title: 'below own', parentId: annsTask.id },
        { title: 'of Bob', id: bobsTask.id },
        { title: 'below Bob', parentId: bobsTask.id },
        { title: 'below nothing', parentId: uuidv7() },
        { title: 'parent', id: parent },
        { ...annsTask, title: 'changed since' },
      ]),
    );
    const { tasks } = comparable(await exportOf(ann));
    expect(Object.fromEntries(tasks.map((task) => [task.title, task.parent]))).toEqual({
      own: null,
      child: 'parent',
      'below own': 'own',
      'of Bob': null,
      'below Bob': 'of Bob',
      'below nothing': null,
      parent: null,
    });
    expect((await exportOf(bob)).tasks).toEqual([expect.objectContaining({ title: 'of Bob' })]);
  });

  it('go behind the tasks that are there, in the order of their ranks', async () => {
    const ann = await test.signUp();
    await make(ann, { title: 'own' });
    const titles = ['c', 'a', 'none', 'b'];
    const ranks = ['a3', 'Zz', null, 'a1'];
    await bringIn(
      ann,
      documentOf(titles.map((title, index) => ({ title, position: ranks[index] }))),
    );
    const list = await ann.inject({ url: '/api/tasks?sort=position&order=asc' });
    expect(list.json<{ items: Task[] }>().items.map(({ title }) => title)).toEqual([
      ...['own', 'a', 'b', 'c', 'none'],
    ]);
  });

  it('are found by search and tag, and are in the history', async () => {
    const ann = await test.signUp();
    await bringIn(ann, documentOf([{ title: 'Findable', tags: ['Home', 'home'] }]));
    const found = await ann.inject({ url: '/api/tasks?q=dable&tag=HOME' });
    expect(found.json()).toMatchObject({ items: [{ title: 'Findable', tags: ['Home'] }] });
    const changes = await ann.inject({ url: '/api/changes' });
    expect(changes.json()).toMatchObject({
      items: [{ action: 'created', actor: { type: 'user' } }],
    });
  });
});
