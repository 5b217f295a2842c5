import { sql } from 'drizzle-orm';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { tasksOf, type TasksClient } from './testing/tasks-client';

let test: TestApp;
let client: TasksClient;

const texts = [
  { title: '100% off_er \\o/', description: null },
  { title: 'He said "no", she\'d say 50%' },
  { title: 'Plan 🚀🚀 launch 👩‍👩‍👧' },
  { title: 'ÄPFEL kaufen', tags: ['Größe', 'Ὀδυσσεύς'] },
  { title: 'milk', description: 'and _bread_ from the $bakery' },
  { title: 'ab', description: 'cd' },
];

beforeAll(async () => {
  test = await createTestApp();
  client = tasksOf(await test.signUp());
  for (const text of texts) await client.create(text);
  await tasksOf(await test.signUp()).create({ title: 'milk of someone else' });
});

afterAll(async () => test.close());

const found = async (q: string): Promise<string[]> =>
  (await client.list(`sort=position&order=asc&q=${encodeURIComponent(q)}`)).items.map(
    ({ title }) => title.split(' ')[0] ?? '',
  );

describe('a search', () => {
  it.each([
    ['%', ['100%', 'He']],
    ['0% ', ['100%']],
    ['%off', []],
    ['100%%', []],
    ['_', ['100%', 'milk']],
    ['_bread_', ['milk']],
    ['_____', []],
    ['\\', ['100%']],
    ['\\o/', ['100%']],
    ['\\\\', []],
    ['"', ['He']],
    ["'", ['He']],
    ["she'd say", ['He']],
    ["'; drop table tasks; --", []],
    ['$b', ['milk']],
    ['🚀', ['Plan']],
    ['🚀🚀 l', ['Plan']],
    ['🚀🚀🚀', []],
    ['👩‍👧', ['Plan']],
    ['LAUNCH', ['Plan']],
    ['äpf', ['ÄPFEL']],
    ['GRÖSSE', []],
    ['ὈΔΥΣΣΕΎΣ', ['ÄPFEL']],
    ['milk', ['milk']],
    ['abcd', []],
    ['il', ['milk']],
    ['  ', []],
  ])('for %j finds its literal parts, in any case', async (q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  it('can be answered from the trigram index from three characters on', async () => {
    const plan = await test.connection.database.transaction(async (transaction) => {
      await transaction.execute(sql`set local enable_seqscan = off`);
      await transaction.execute(sql`set local enable_indexscan = off`);
      return transaction.execute(
        sql`explain select id from tasks where search_text like ${'%milk%'}`,
      );
    });
    expect(JSON.stringify(plan.rows)).toContain('tasks_search_text_index');
  });
});

describe('the filter by due', () => {
  // Kiritimati is 14 hours ahead and Pago Pago 11 behind: at any time they have different days.
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

  it.each(zones)('goes by the days of the person in %s', async (timeZone) => {
    const person = tasksOf(await test.signUp({ timeZone }));
    const days = new Intl.DateTimeFormat('sv', { timeZone });
    const dayOf = (shift: number) => days.format(new Date(Date.now() + shift * 86_400_000));
    const today = Date.parse(dayOf(0));
    await person.create({ title: 'no due' });
    await person.create({ title: 'yesterday', dueDate: dayOf(-1) });
    await person.create({ title: 'today', dueDate: dayOf(0) });
    await person.create({ title: 'tomorrow', dueDate: dayOf(1) });
    await person.create({ title: 'past', dueAt: new Date(today - 2 * 86_400_000).toISOString() });
    await person.create({ title: 'future', dueAt: new Date(today + 3 * 86_400_000).toISOString() });
    const ask = async (due: string, status = 'open') =>
      (await person.list(`sort=title&order=asc&due=${due}&status=${status}`)).items.map(
        ({ title }) => title,
      );
    expect(await ask('none')).toEqual(['no due']);
    expect(await ask('any')).toEqual(['future', 'past', 'today', 'tomorrow', 'yesterday']);
    expect(await ask('overdue')).toEqual(['past', 'yesterday']);
    expect(await ask('today')).toEqual(['today']);
    expect(await ask('upcoming')).toEqual(['future', 'tomorrow']);
    const { items } = await person.list('q=yesterday');
    await person.act(items[0]?.id ?? '', 'complete');
    expect(await ask('overdue', 'all')).toEqual(['past']);
  });

  it('refuses what is none', async () => {
    await expect(client.list('due=someday')).rejects.toThrow('invalid_request');
  });
});
