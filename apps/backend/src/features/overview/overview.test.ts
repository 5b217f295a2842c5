import type { Stats, Task } from '@todo/contracts';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../acting/actor';
import { tasks } from '../../database/schema';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { createOverviewRepository } from './overview.repository';
import { createOverviewService } from './overview.service';

let test: TestApp;
let ann: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
});

beforeEach(async () => {
  ann = await test.signUp({ timeZone: 'Europe/Berlin' });
});

afterAll(async () => test.close());

const create = async (payload: object, person = ann): Promise<Task> =>
  (await person.inject({ method: 'POST', url: '/api/tasks', payload })).json();

const act = (id: string, action: string) =>
  ann.inject({ method: 'POST', url: `/api/tasks/${id}/${action}` });

const doneAt = async (instant: string, fields: object = {}): Promise<void> => {
  const { id } = await create({ title: 'done', ...fields });
  await act(id, 'complete');
  await test.connection.database
    .update(tasks)
    .set({ completedAt: new Date(instant) })
    .where(eq(tasks.id, id));
};

const statsAt = (now: string, query: { timeZone?: string; days: number }): Promise<Stats> => {
  const repository = createOverviewRepository(test.connection.database);
  const service = createOverviewService({ repository, now: () => new Date(now) });
  const actor: Actor = { userId: ann.userId, type: 'user', name: null, timeZone: 'Europe/Berlin' };
  return service.getStats(actor, query);
};

describe('GET /api/tags', () => {
  const tags = async (person = ann) => (await person.inject({ url: '/api/tags' })).json<object>();

  it('lists tags in their first spelling, the most used first, without deleted tasks', async () => {
    await create({ title: 'a', tags: ['Home', 'zoo'] });
    await create({ title: 'b', tags: ['home', 'Äpfel'] });
    const done = await create({ title: 'c', tags: ['HOME', 'äpfel'] });
    await act(done.id, 'complete');
    const deleted = await create({ title: 'd', tags: ['zoo', 'gone'] });
    await ann.inject({ method: 'DELETE', url: `/api/tasks/${deleted.id}` });
    expect(await tags()).toEqual({
      items: [
        { tag: 'Home', count: 3 },
        { tag: 'Äpfel', count: 2 },
        { tag: 'zoo', count: 1 },
      ],
      nextCursor: null,
    });
    expect(await tags(await test.signUp())).toEqual({ items: [], nextCursor: null });
  });

  it('answers 401 without a session', async () => {
    expect((await test.app.inject({ url: '/api/tags' })).statusCode).toBe(401);
  });
});

describe('GET /api/stats', () => {
  const ask = (query: string) => ann.inject({ url: `/api/stats${query}` });

  it('counts nothing where there is nothing, each day of thirty once', async () => {
    const response = await ask('');
    expect(response.statusCode).toBe(200);
    const stats = response.json<Stats>();
    expect(stats).toMatchObject({ open: 0, overdue: 0, dueToday: 0, doneToday: 0, byTag: [] });
    expect(stats.streak).toEqual({ current: 0, longest: 0 });
    expect(stats.donePerDay).toHaveLength(30);
    expect(new Set(stats.donePerDay.map((day) => day.date)).size).toBe(30);
    expect(stats.byPriority.map(({ priority }) => priority)).toEqual([
      'none',
      'low',
      'medium',
      'high',
      'urgent',
    ]);
  });

  it.each(['?timeZone=Nowhere/Land', '?timeZone=%2B02:00', '?days=0', '?days=367', '?day=1'])(
    'answers 400 to %s',
    async (query) => {
      expect((await ask(query)).statusCode).toBe(400);
    },
  );

  it('answers 401 without a session', async () => {
    expect((await test.app.inject({ url: '/api/stats' })).statusCode).toBe(401);
  });

  it('counts what was done just now as done today, and a day as over at midnight in the zone', async () => {
    const { id } = await create({ title: 'now' });
    await act(id, 'complete');
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      const stats = (await ask(`?timeZone=${timeZone}&days=366`)).json<Stats>();
      expect(stats).toMatchObject({ doneToday: 1, streak: { current: 1, longest: 1 } });
      expect(stats.donePerDay).toHaveLength(366);
      const day = new Intl.DateTimeFormat('sv', { timeZone }).format();
      expect(stats.donePerDay.at(-1)).toEqual({ date: day, count: 1 });
    }
  });
});

describe('the counts of a moment', () => {
  const now = '2026-03-29T10:00:00.000Z';

  it('tell overdue, due today and neither, for times and for days', async () => {
    for (const due of [
      { dueAt: '2026-03-29T09:59:00Z' },
      { dueAt: '2026-03-29T10:01:00Z' },
      { dueAt: '2026-03-28T22:59:00Z' },
      { dueAt: '2026-03-28T23:00:00Z' },
      { dueAt: '2026-03-29T21:59:00Z' },
      { dueAt: '2026-03-29T22:00:00Z' },
      { dueDate: '2026-03-28' },
      { dueDate: '2026-03-29' },
      { dueDate: '2026-03-30' },
      {},
    ]) {
      await create({ title: 'due', ...due });
    }
    const done = await create({ title: 'done', dueDate: '2026-03-28' });
    await act(done.id, 'complete');
    const stats = await statsAt(now, { days: 1 });
    expect(stats).toMatchObject({ open: 10, overdue: 4, dueToday: 5 });
    // Ten hours behind it is still the day before.
    const inHonolulu = await statsAt('2026-03-29T09:00:00Z', {
      timeZone: 'Pacific/Honolulu',
      days: 1,
    });
    expect(inHonolulu).toMatchObject({ overdue: 2, dueToday: 4 });
  });

  it('put what was done on the days of the zone, also where a day has 23 or 25 hours', async () => {
    // The clock moves on at 02:00 on 29 March, and back at 03:00 on 25 October.
    await doneAt('2026-03-28T22:59:59.999Z');
    await doneAt('2026-03-28T23:00:00Z');
    await doneAt('2026-03-29T21:59:59.999Z');
    await doneAt('2026-03-29T22:00:00Z');
    const spring = await statsAt('2026-03-30T12:00:00Z', { days: 3 });
    expect(spring.donePerDay).toEqual([
      { date: '2026-03-28', count: 1 },
      { date: '2026-03-29', count: 2 },
      { date: '2026-03-30', count: 1 },
    ]);
    await doneAt('2026-10-24T22:00:00Z');
    await doneAt('2026-10-25T22:59:59.999Z');
    await doneAt('2026-10-25T23:00:00Z');
    const autumn = await statsAt('2026-10-26T12:00:00Z', { days: 2 });
    expect(autumn.donePerDay.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('follow a streak beyond the asked days, and let an unfinished day break nothing', async () => {
    for (const day of ['22', '23', '24', '26', '27', '28'])
      await doneAt(`2026-03-${day}T12:00:00Z`);
    expect((await statsAt(now, { days: 2 })).streak).toEqual({ current: 3, longest: 1 });
    expect((await statsAt(now, { days: 30 })).streak).toEqual({ current: 3, longest: 3 });
    await doneAt('2026-03-29T08:00:00Z');
    await doneAt('2026-03-25T12:00:00Z');
    expect((await statsAt(now, { days: 1 })).streak).toEqual({ current: 8, longest: 1 });
    expect((await statsAt('2026-03-31T12:00:00Z', { days: 30 })).streak).toEqual({
      current: 0,
      longest: 8,
    });
  });

  it('count open and done by priority and by tag, without deleted tasks', async () => {
    await create({ title: 'a', priority: 'high', tags: ['Home'] });
    await doneAt('2026-03-29T08:00:00Z', { priority: 'high', tags: ['home', 'shop'] });
    const gone = await create({ title: 'gone', priority: 'urgent', tags: ['home'] });
    await ann.inject({ method: 'DELETE', url: `/api/tasks/${gone.id}` });
    const stats = await statsAt(now, { days: 1 });
    expect(stats.byPriority.filter(({ open, done }) => open + done > 0)).toEqual([
      { priority: 'high', open: 1, done: 1 },
    ]);
    expect(stats.byTag).toEqual([
      { tag: 'Home', open: 1, done: 1 },
      { tag: 'shop', open: 0, done: 1 },
    ]);
  });

  it('show the twenty most used tags', async () => {
    const tags = Array.from({ length: 12 }, (_, index) => `t${String(index).padStart(2, '0')}`);
    await create({ title: 'a', tags });
    await create({ title: 'b', tags: tags.map((tag) => `x${tag}`) });
    await create({ title: 'c', tags: ['xt11'] });
    const { byTag } = await statsAt(now, { days: 1 });
    expect(byTag).toHaveLength(20);
    expect(byTag[0]).toEqual({ tag: 'xt11', open: 2, done: 0 });
  });
});
