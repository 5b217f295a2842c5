import type { Task } from '@todo/contracts';
import fc from 'fast-check';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { personOfTasks, stateOf, type PersonOfTasks } from './testing/person-of-tasks';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

const place = fc.nat({ max: 7 });
const someText = fc.constantFrom('buy milk', 'Straße', '😀', 'a'.repeat(500));
const due = fc.constantFrom<object>(
  {},
  { dueDate: '2026-03-28' },
  { dueAt: '2026-03-28T01:30:00Z', timeZone: 'Europe/Berlin' },
);
const recurrence = fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;COUNT=2');

const fields = fc.oneof(
  fc.record({ title: someText, priority: fc.constantFrom('none', 'high', 'urgent') }),
  fc.record({ description: fc.option(someText), tags: fc.subarray(['Home', 'shop', 'ÄÖ']) }),
  due,
  fc.record({ recurrence: fc.option(recurrence) }),
  fc.constant({ reminders: [{ minutesBefore: 10, repeatUntilDone: true }] }),
  fc.constantFrom({ status: 'done' }, { status: 'open' }, { parentId: null }),
);

const step = fc.oneof(
  fc.record({ kind: fc.constant('create'), title: someText, due, parent: fc.option(place) }),
  fc.record({ kind: fc.constant('repeat'), recurrence }),
  fc.record({ kind: fc.constant('update'), at: place, patch: fields }),
  fc.record({ kind: fc.constant('move'), at: place, to: place }),
  fc.record({
    kind: fc.constant('act'),
    at: place,
    action: fc.constantFrom('complete', 'complete', 'reopen', 'restore', 'skip', 'stop-recurrence'),
  }),
  fc.record({ kind: fc.constant('delete'), at: place }),
  fc.record({
    kind: fc.constant('bulk'),
    ats: fc.uniqueArray(place, { minLength: 1, maxLength: 4 }),
    action: fc.constantFrom('complete', 'reopen', 'delete', 'restore', 'update'),
  }),
  fc.constant({ kind: 'undo' } as const),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Everything that the person has, deleted tasks too, the oldest first. */
const everything = async (ann: TestPerson): Promise<Task[]> => {
  const lists = await Promise.all(
    ['all', 'deleted'].map((status) =>
      ann.inject({ url: `/api/tasks?status=${status}&limit=200&order=asc` }),
    ),
  );
  return lists.flatMap((list) => list.json<{ items: Task[] }>().items);
};

/** A step that the rules refuse changes nothing, which is as good. */
const take = async (ann: TestPerson, known: string[], wanted: Step): Promise<void> => {
  const idAt = (at: number): string => known[at % known.length] ?? '';
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
    const response = await ann.inject({ method, url, ...(payload && { payload }) });
    if (response.statusCode >= 500) throw new Error(response.body);
    if (response.statusCode === 201) known.push(response.json<Task>().id);
  };
  if (wanted.kind === 'undo') return send('POST', '/api/undo');
  if (wanted.kind === 'create') {
    const parent = wanted.parent === null ? {} : { parentId: idAt(wanted.parent) };
    return send('POST', '/api/tasks', { title: wanted.title, ...wanted.due, ...parent });
  }
  if (wanted.kind === 'repeat') {
    const repeated = { title: 'again', dueDate: '2026-01-31', recurrence: wanted.recurrence };
    return send('POST', '/api/tasks', repeated);
  }
  if (wanted.kind === 'update') return send('PATCH', `/api/tasks/${idAt(wanted.at)}`, wanted.patch);
  if (wanted.kind === 'move') {
    return send('PATCH', `/api/tasks/${idAt(wanted.at)}`, { parentId: idAt(wanted.to) });
  }
  if (wanted.kind === 'delete') return send('DELETE', `/api/tasks/${idAt(wanted.at)}`);
  if (wanted.kind === 'act') {
    return send('POST', `/api/tasks/${idAt(wanted.at)}/${wanted.action}`);
  }
  const patch = wanted.action === 'update' ? { patch: { priority: 'low' } } : {};
  return send('POST', '/api/tasks/bulk', {
    ids: wanted.ats.map(idAt),
    action: wanted.action,
    ...patch,
  });
};

/** Tasks of every kind to begin with. */
const begin = async (ann: TestPerson, person: PersonOfTasks): Promise<string[]> => {
  const parent = await person.create({ title: 'parent', tags: ['Home'] });
  const child = await person.create({ title: 'child', parentId: parent.id });
  const daily = { title: 'daily', dueDate: '2026-03-28', recurrence: 'FREQ=DAILY' };
  const recurring = await person.create(daily);
  const deleted = await person.create({ title: 'deleted' });
  await ann.inject({ method: 'DELETE', url: `/api/tasks/${deleted.id}` });
  return [parent, child, recurring, deleted].map(({ id }) => id);
};

/** The newest change set that stands and is no undoing. */
const newestStanding = async (person: PersonOfTasks): Promise<string | undefined> => {
  const { items } = await person.changes('?limit=200');
  return items.find(({ undone, undoes }) => !undone && undoes === null)?.changeSetId;
};

/** Undoes what is newer than `last`, the newest first. */
const undoBackTo = async (person: PersonOfTasks, last: string | undefined): Promise<string[]> => {
  const undoings: string[] = [];
  while ((await newestStanding(person)) !== last) {
    undoings.push((await person.undo()).changeSetId);
  }
  return undoings;
};

const byId = (tasks: Task[]): Map<string, Partial<Task>> =>
  new Map(tasks.map((task) => [task.id, stateOf(task)]));

it('any sequence of changes is undone to the start, and redone to the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const ann = await test.signUp({ timeZone: 'Europe/Berlin' });
      const person = personOfTasks(ann);
      const known = await begin(ann, person);
      const first = await newestStanding(person);
      const start = byId(await everything(ann));
      for (const each of steps) {
        const isAtStart = (await newestStanding(person)) === first;
        if (each.kind !== 'undo' || !isAtStart) await take(ann, known, each);
      }
      const end = byId(await everything(ann));

      const undoings = await undoBackTo(person, first);
      const now = byId(await everything(ann));
      for (const [id, task] of start) expect(now.get(id)).toEqual(task);
      const isNew = ([id]: [string, Partial<Task>]): boolean => !start.has(id);
      const leftOver = [...now].filter(isNew).filter(([, task]) => task.deletedAt === null);
      expect(leftOver).toEqual([]);

      for (const undoing of undoings.reverse()) await person.undo(undoing);
      expect(byId(await everything(ann))).toEqual(end);
    }),
    { numRuns: 25, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
  );
});
