import type { Task } from '@todo/contracts';
import { taskChanges } from '../../database/schema';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { tasksOf, type TasksClient } from './testing/tasks-client';

let test: TestApp;
let client: TasksClient;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

beforeEach(async () => {
  client = tasksOf(await test.signUp({ timeZone: 'Europe/Berlin' }));
});

const openTasks = async (query = '') => client.walk(`sort=position&order=asc&limit=200${query}`);

const successorOf = async ({ id }: Task): Promise<Task | undefined> =>
  (await openTasks()).find((task) => task.recurrence !== null && task.id !== id);

describe('a recurrence', () => {
  it('is stored in its canonical form, with where it is counted from and its reminders', async () => {
    const reminders = [
      { minutesBefore: 0, repeatUntilDone: true },
      { minutesBefore: 60, repeatUntilDone: false },
    ];
    const task = await client.create({
      title: 'water',
      dueDate: '2026-03-02',
      recurrence: 'rrule:freq=weekly;byday=mo,th',
      recurrenceFrom: 'completion',
      reminders,
    });
    expect(task).toMatchObject({
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH',
      recurrenceFrom: 'completion',
      reminders,
    });
    expect(await client.get(task.id)).toEqual(task);
  });

  it.each([
    ['HOURLY', { dueDate: '2026-03-02', recurrence: 'FREQ=HOURLY' }],
    ['nonsense', { dueDate: '2026-03-02', recurrence: 'FREQ=WEEKLY;BYDAY=XX' }],
    ['what never is', { dueDate: '2026-03-02', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
    ['one without a due', { recurrence: 'FREQ=DAILY' }],
    ['one with a due of null', { recurrence: 'FREQ=DAILY', dueAt: null }],
  ])('of %s is refused in a new task', async (_name, fields) => {
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/tasks',
      payload: { title: 'a', ...fields },
      headers: { authorization: `Bearer ${(await test.signUp()).token}` },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'body.recurrence' }],
    });
  });

  it('needs a due after a patch too', async () => {
    const plain = await client.create({ title: 'plain' });
    const recurring = await client.create({
      title: 'recurring',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
    });
    for (const response of [
      await client.patch(plain.id, { recurrence: 'FREQ=DAILY' }),
      await client.patch(recurring.id, { dueDate: null }),
      await client.patch(recurring.id, { recurrence: 'FREQ=MINUTELY' }),
    ]) {
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ errors: [{ path: 'body.recurrence' }] });
    }
    const swapped = await client.patch(recurring.id, {
      dueDate: null,
      dueAt: '2026-03-02T08:00:00Z',
    });
    expect(swapped.statusCode).toBe(200);
    const ended = await client.patch(recurring.id, { dueAt: null, recurrence: null });
    expect(ended.json()).toMatchObject({ recurrence: null, dueAt: null });
  });

  it('that is patched to what it is changes nothing', async () => {
    const task = await client.create({
      title: 'same',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
      reminders: [{ minutesBefore: 5 }],
    });
    const { recurrence, recurrenceFrom, reminders, position, dueDate } = task;
    const same = { recurrence, recurrenceFrom, reminders, position, dueDate };
    const response = await client.patch(task.id, same);
    expect(response.json()).toEqual(task);
    expect(response.headers['x-change-set-id']).toBeUndefined();
  });
});

describe('completing a recurring task', () => {
  it('makes the next one, a copy that is open, right behind it', async () => {
    const fields = {
      title: 'report',
      description: 'for **all**',
      priority: 'high',
      tags: ['Work'],
      dueAt: '2026-03-28T16:00:00.000Z',
      recurrence: 'FREQ=DAILY;COUNT=3',
      reminders: [{ minutesBefore: 30, repeatUntilDone: false }],
    };
    const task = await client.create(fields);
    const last = await client.create({ title: 'last' });
    const done = (await client.act(task.id, 'complete')).json<Task>();
    expect(done).toMatchObject({ status: 'done', recurrence: 'FREQ=DAILY;COUNT=3', version: 2 });
    const [next, behind] = await openTasks();
    expect(next).toMatchObject({
      ...fields,
      // 18:00 in Berlin, where summer time began that night.
      dueAt: '2026-03-29T15:00:00.000Z',
      recurrence: 'FREQ=DAILY;COUNT=2',
      timeZone: 'Europe/Berlin',
      status: 'open',
      completedAt: null,
      version: 1,
    });
    expect(behind?.id).toBe(last.id);
    expect((next?.position ?? '') > task.position).toBe(true);
  });

  it('belongs to one change set with its successor', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
    });
    const response = await client.patch(task.id, { status: 'done' });
    const next = await successorOf(task);
    const changes = (await test.connection.database.select().from(taskChanges)).filter(
      (change) => change.changeSetId === response.headers['x-change-set-id'],
    );
    expect(changes.map(({ taskId, action }) => [taskId, action]).sort()).toEqual(
      [
        [task.id, 'completed'],
        [next?.id, 'created'],
      ].sort(),
    );
    expect(new Set(changes.map(({ seq }) => seq)).size).toBe(1);
  });

  it('ends with the series', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY;UNTIL=20260302',
    });
    await client.act(task.id, 'complete');
    expect(await openTasks()).toEqual([]);
  });

  it('makes one successor of 50 parallel completions', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
    });
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => client.act(task.id, 'complete')),
    );
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(new Set(responses.map(({ body }) => body)).size).toBe(1);
    expect(responses.filter(({ headers }) => headers['x-change-set-id'])).toHaveLength(1);
    expect(await openTasks()).toHaveLength(1);
  });

  it('leaves one successor after reopening and completing again, and another once that is deleted', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
    });
    await client.act(task.id, 'complete');
    const next = await successorOf(task);
    await client.act(task.id, 'reopen');
    await client.act(task.id, 'complete');
    expect(await openTasks()).toEqual([next]);
    await client.remove(next?.id ?? '');
    await client.act(task.id, 'reopen');
    await client.act(task.id, 'complete');
    expect(await openTasks()).toHaveLength(1);
  });

  it('goes on along the chain', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-01-31',
      recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    });
    const days: (string | null | undefined)[] = [];
    let current: Task | undefined = task;
    for (let turn = 0; turn < 3 && current; turn += 1) {
      await client.act(current.id, 'complete');
      current = (await openTasks())[0];
      days.push(current?.dueDate);
    }
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  it('does not move with an occurrence that daylight saving moved', async () => {
    const task = await client.create({
      title: 'a',
      dueAt: '2026-03-28T01:30:00.000Z',
      recurrence: 'FREQ=DAILY',
    });
    await client.act(task.id, 'complete');
    const moved = await successorOf(task);
    expect(moved?.dueAt).toBe('2026-03-29T01:30:00.000Z');
    await client.act(moved?.id ?? '', 'complete');
    expect((await openTasks())[0]?.dueAt).toBe('2026-03-30T00:30:00.000Z');
  });

  it('begins anew from a due that the person moved', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    });
    await client.patch(task.id, { dueDate: '2026-03-09' });
    await client.act(task.id, 'complete');
    expect((await openTasks())[0]?.dueDate).toBe('2026-03-23');
  });

  it('counts from the completion when that is wished', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2020-01-01',
      recurrence: 'FREQ=DAILY;INTERVAL=3',
      recurrenceFrom: 'completion',
    });
    const { completedAt } = (await client.act(task.id, 'complete')).json<Task>();
    const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(
      new Date(completedAt ?? ''),
    );
    const expected = new Date(Date.parse(day) + 3 * 86_400_000).toISOString().slice(0, 10);
    expect((await openTasks())[0]?.dueDate).toBe(expected);
  });

  it('takes the subtasks along as open copies, with dues as far away as they were', async () => {
    const task = await client.create({
      title: 'trip',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=WEEKLY',
    });
    const pack = await client.create({
      title: 'pack',
      parentId: task.id,
      dueAt: '2026-03-01T08:00:00.000Z',
      tags: ['Bag'],
    });
    const socks = await client.create({ title: 'socks', parentId: pack.id });
    const gone = await client.create({ title: 'gone', parentId: task.id });
    await client.act(pack.id, 'complete');
    await client.remove(gone.id);
    await client.act(task.id, 'complete');

    const next = await successorOf(task);
    const copies = await openTasks(`&parentId=${next?.id}`);
    expect(copies).toEqual([
      expect.objectContaining({
        title: 'pack',
        tags: ['Bag'],
        status: 'open',
        completedAt: null,
        dueAt: '2026-03-08T08:00:00.000Z',
      }),
    ]);
    expect(await openTasks(`&parentId=${copies[0]?.id}`)).toMatchObject([{ title: 'socks' }]);
    expect(await client.get(socks.id)).toEqual(socks);
    expect(await client.get(pack.id)).toMatchObject({ status: 'done', parentId: task.id });
  });
});

describe('skipping', () => {
  it('moves the same task to its next occurrence', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=WEEKLY;COUNT=2',
    });
    const response = await client.act(task.id, 'skip');
    expect(response.statusCode).toBe(200);
    expect(response.headers['etag']).toBe('"2"');
    expect(response.headers['x-change-set-id']).toEqual(expect.any(String));
    expect(response.json()).toMatchObject({
      id: task.id,
      status: 'open',
      dueDate: '2026-03-09',
      recurrence: 'FREQ=WEEKLY;COUNT=1',
    });
    const over = await client.act(task.id, 'skip');
    expect(over.statusCode).toBe(409);
    expect(over.json()).toMatchObject({
      code: 'conflict',
      detail: expect.stringMatching(/series ends/),
    });
    expect(await openTasks()).toHaveLength(1);
  });

  it('goes on from a due ahead when it is counted from completion', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2126-03-02',
      recurrence: 'FREQ=DAILY',
      recurrenceFrom: 'completion',
    });
    expect((await client.act(task.id, 'skip')).json()).toMatchObject({ dueDate: '2126-03-03' });
  });

  it('is for open tasks that recur', async () => {
    const plain = await client.create({ title: 'plain' });
    expect((await client.act(plain.id, 'skip')).json()).toMatchObject({
      status: 409,
      code: 'task_not_recurring',
    });
    const done = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
    });
    await client.act(done.id, 'complete');
    expect((await client.act(done.id, 'skip')).json()).toMatchObject({ code: 'conflict' });
    await client.remove(done.id);
    expect((await client.act(done.id, 'skip')).json()).toMatchObject({ code: 'task_deleted' });
  });
});

describe('stopping a series', () => {
  it('leaves the task, which then is completed without a successor', async () => {
    const task = await client.create({
      title: 'a',
      dueDate: '2026-03-02',
      recurrence: 'FREQ=DAILY',
    });
    const stopped = await client.act(task.id, 'stop-recurrence');
    expect(stopped.json()).toMatchObject({ recurrence: null, dueDate: '2026-03-02', version: 2 });
    const again = await client.act(task.id, 'stop-recurrence');
    expect(again.body).toBe(stopped.body);
    expect(again.headers['x-change-set-id']).toBeUndefined();
    await client.act(task.id, 'complete');
    expect(await openTasks()).toEqual([]);
  });
});
