import fc from 'fast-check';
import { taskPriorities, taskSorts, type Task } from '@todo/contracts';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { tasksOf, type TasksClient } from './testing/tasks-client';

const count = 250;
const sortings = taskSorts.flatMap((sort) =>
  (['asc', 'desc'] as const).map((order) => ({ sort, order })),
);

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

const newClient = async (): Promise<TasksClient> => tasksOf(await test.signUp());

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A third has no due, several share one, and titles differ in case only. */
const fieldsOf = (index: number): object => ({
  title: index % 2 === 0 ? `Title ${index % 40}` : `title ${index % 40}`,
  priority: taskPriorities[index % taskPriorities.length],
  ...(index % 3 === 1 && { dueDate: `2026-03-${twoDigits(1 + (index % 28))}` }),
  ...(index % 3 === 2 && { dueAt: `2026-03-${twoDigits(1 + (index % 28))}T00:00:00Z` }),
});

const idsOf = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);

describe('250 tasks walked by 7 while others come and go', () => {
  let client: TasksClient;
  const lasting: Task[] = [];
  let passing: Task[] = [];
  let turn = 0;

  beforeAll(async () => {
    client = await newClient();
    for (let index = 0; index < count; index += 1)
      lasting.push(await client.create(fieldsOf(index)));
    passing = await Promise.all([0, 1, 2].map((index) => client.create(fieldsOf(index))));
  });

  /** Now and then inserts one anywhere in the order, and deletes one that was there before. */
  const disturb = async () => {
    turn += 1;
    if (turn % 4 !== 0) return;
    passing.push(await client.create({ ...fieldsOf(turn * 7), position: 'a0' }));
    const gone = passing.shift();
    if (gone) await client.remove(gone.id);
  };

  it.each(sortings)('by $sort, $order: each that stays is seen once, in order', async (sorting) => {
    const query = `sort=${sorting.sort}&order=${sorting.order}`;
    const kept = new Set(idsOf(lasting));
    const seen = idsOf(await client.walk(`${query}&limit=7`, disturb));
    const stayed = seen.filter((id) => kept.has(id));
    const whole = idsOf(await client.walk(`${query}&limit=200`));
    expect(stayed).toHaveLength(count);
    expect(stayed).toEqual(whole.filter((id) => kept.has(id)));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('whatever the tasks', () => {
  const due = fc.oneof(
    fc.constant({}),
    fc.constantFrom('2026-03-01', '2026-03-02', '0001-01-02').map((dueDate) => ({ dueDate })),
    fc
      .constantFrom('2026-03-01T00:00:00Z', '2026-03-01T23:59:59.999Z', '9998-12-31T00:00:00Z')
      .map((dueAt) => ({ dueAt })),
  );
  const task = fc
    .record({
      title: fc.constantFrom('a', 'A', 'á', 'ä', 'z', '%', "'", '\\', '😀', '💡 b', 'ß', 'İ'),
      priority: fc.constantFrom(...taskPriorities),
      due,
    })
    .map(({ due: when, ...fields }) => ({ ...fields, ...when }));

  it('pages of any size make up the list in any order', async () => {
    const client = await newClient();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(task, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...sortings),
        async (inputs, limit, { sort, order }) => {
          run += 1;
          const tag = `run ${run}`;
          for (const input of inputs) await client.create({ ...input, tags: [tag] });
          const query = `tag=${tag}&sort=${sort}&order=${order}`;
          const { items } = await client.list(`${query}&limit=200`);
          expect(items).toHaveLength(inputs.length);
          expect(await client.walk(`${query}&limit=${limit}`)).toEqual(items);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a cursor', () => {
  it('fits no other filter by due', async () => {
    const client = await newClient();
    for (const day of ['2026-03-01', '2026-03-02'])
      await client.create({ title: 'a', dueDate: day });
    const { nextCursor } = await client.list('due=any&limit=1');
    expect((await client.list(`due=any&limit=1&cursor=${nextCursor}`)).items).toHaveLength(1);
    await expect(client.list(`due=overdue&limit=1&cursor=${nextCursor}`)).rejects.toThrow(
      'invalid_cursor',
    );
  });
});
