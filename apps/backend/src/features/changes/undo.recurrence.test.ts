import type { Task } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { personOfTasks, stateOf, type PersonOfTasks } from './testing/person-of-tasks';

let test: TestApp;
let ann: TestPerson;
let person: PersonOfTasks;

beforeAll(async () => {
  test = await createTestApp();
});

beforeEach(async () => {
  ann = await test.signUp({ timeZone: 'Europe/Berlin' });
  person = personOfTasks(ann);
});

afterAll(async () => test.close());

const weekly = { title: 'water plants', dueDate: '2026-03-02', recurrence: 'FREQ=WEEKLY' };

const list = async (): Promise<Task[]> => {
  const response = await ann.inject({ url: '/api/tasks?order=asc' });
  return response.json<{ items: Task[] }>().items;
};

describe('undoing the completion of a recurring task', () => {
  it('takes the untouched successor away with its subtasks, and redoing brings them back', async () => {
    const task = await person.create(weekly);
    const child = await person.create({ title: 'fill the can', parentId: task.id });
    await person.act(task.id, 'complete');
    const after = await list();
    expect(after).toHaveLength(3);
    const { changeSetId, items } = await person.undo();
    expect(items).toHaveLength(3);
    expect((await list()).map(stateOf)).toEqual([stateOf(task), stateOf(child)]);
    await person.undo(changeSetId);
    expect((await list()).map(stateOf)).toEqual(after.map(stateOf));
  });

  it.each([
    ['was changed', (id: string) => person.patch(id, { title: 'mine' })],
    ['was completed', (id: string) => person.act(id, 'complete')],
    ['got a subtask', (id: string) => person.create({ title: 'sub', parentId: id })],
  ])('is refused when the successor %s', async (_name, touch) => {
    const task = await person.create(weekly);
    await person.act(task.id, 'complete');
    const [completion] = (await person.changesOf(task.id)).map((change) => change.changeSetId);
    const [successor] = await list();
    await touch(successor?.id ?? '');
    const response = await person.tryUndo(completion);
    expect(response.json()).toMatchObject({ code: 'undo_conflict', status: 409 });
    expect(response.json<{ errors: object[] }>().errors).toHaveLength(1);
    expect(await person.get(task.id)).toMatchObject({ status: 'done' });
  });

  it('lets a completion after it make one successor again', async () => {
    const task = await person.create(weekly);
    await person.act(task.id, 'complete');
    await person.undo();
    await person.act(task.id, 'complete');
    expect(await list()).toMatchObject([{ title: weekly.title, dueDate: '2026-03-09' }]);
  });
});

describe('undoing what moves a series on', () => {
  it('goes on from where the series stood, also across a change of the clock', async () => {
    const daily = { title: 'daily', recurrence: 'FREQ=DAILY', timeZone: 'Europe/Berlin' };
    // At half past two, an hour that 29 March doesn't have.
    const task = await person.create({ ...daily, dueAt: '2026-03-28T01:30:00Z' });
    const next = await person.act(task.id, 'skip');
    const further = await person.act(task.id, 'skip');
    await person.undo();
    expect(stateOf(await person.get(task.id))).toEqual(stateOf(next));
    expect(stateOf(await person.act(task.id, 'skip'))).toEqual(stateOf(further));
    expect(further.dueAt).toBe('2026-03-30T00:30:00.000Z');
  });

  it('brings an ended series back', async () => {
    const task = await person.create(weekly);
    await person.act(task.id, 'stop-recurrence');
    await person.undo();
    expect(stateOf(await person.get(task.id))).toEqual(stateOf(task));
    await person.act(task.id, 'skip');
    expect(await person.get(task.id)).toMatchObject({ dueDate: '2026-03-09' });
  });
});
