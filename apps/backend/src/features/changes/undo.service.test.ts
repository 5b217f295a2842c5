import type { Task } from '@todo/contracts';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../acting/actor';
import { tasks, userEvents } from '../../database/schema';
import { createCursorCodec } from '../../paging/cursor';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { assembleTasks } from '../tasks/tasks.plugin';
import { assembleChanges } from './changes.plugin';
import { personOfTasks, stateOf, type PersonOfTasks } from './testing/person-of-tasks';

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

const assemble = () => {
  const { database } = test.connection;
  const cursors = createCursorCodec('a secret');
  const { service, writer } = assembleTasks(database, cursors);
  return { service, writer, undo: assembleChanges(database, { cursors, writer }).undo };
};

const actorOf = (type: Actor['type'], name: string | null): Actor => ({
  userId: ann.userId,
  type,
  name,
  timeZone: 'UTC',
});

const ordered = (items: Task[]) => items.sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the change set of a run', () => {
  it('of several writes to one task goes back to before the first, whoever undoes it', async () => {
    const { service } = assemble();
    const assistant = actorOf('assistant', 'Assistant');
    const run = { changeSetId: uuidv7() };
    const task = await person.create({ title: 'v1' });
    await service.update(assistant, task.id, { title: 'v2' }, run);
    const made = await service.create(assistant, { title: 'made' }, run);
    await service.complete(assistant, task.id, run);
    await service.update(assistant, made.id, { title: 'made and renamed' }, run);
    const { undone, items } = await person.undo();
    expect(undone).toBe(run.changeSetId);
    expect(items.map(({ id }) => id)).toEqual([task.id, made.id]);
    expect(stateOf(await person.get(task.id))).toEqual(stateOf(task));
    expect((await person.get(made.id)).deletedAt).not.toBeNull();
    const [undoing, done] = await person.changesOf(task.id);
    expect(undoing).toMatchObject({ action: 'reopened', actor: { type: 'user', name: null } });
    expect(done).toMatchObject({ actor: { type: 'assistant', name: 'Assistant' }, undone: true });
  });

  it('is refused when something came in between its writes', async () => {
    const { service } = assemble();
    const run = { changeSetId: uuidv7() };
    const assistant = actorOf('assistant', 'Assistant');
    const task = await person.create({ title: 'v1' });
    await service.update(assistant, task.id, { title: 'v2' }, run);
    await person.patch(task.id, { priority: 'high' });
    await service.update(assistant, task.id, { title: 'v3' }, run);
    const response = await person.tryUndo(run.changeSetId);
    expect(response.json()).toMatchObject({ code: 'undo_conflict', errors: [{ taskId: task.id }] });
  });

  it('that is undone while the run goes on is undone for the rest alone', async () => {
    const { service } = assemble();
    const run = { changeSetId: uuidv7() };
    const assistant = actorOf('assistant', 'Assistant');
    const task = await person.create({ title: 'v1' });
    await service.update(assistant, task.id, { title: 'v2' }, run);
    await person.undo(run.changeSetId);
    await service.update(assistant, task.id, { title: 'v3' }, run);
    await person.undo(run.changeSetId);
    expect(await person.get(task.id)).toMatchObject({ title: 'v1' });
    expect((await person.tryUndo(run.changeSetId)).statusCode).toBe(409);
  });

  it('in which the assistant undid something can be undone itself', async () => {
    const { service, undo } = assemble();
    const run = { changeSetId: uuidv7() };
    const assistant = actorOf('assistant', 'Assistant');
    const task = await person.create({ title: 'v1' });
    const renamed = await person.patch(task.id, { title: 'v2' });
    await undo(assistant, {}, run);
    await service.create(assistant, { title: 'made' }, run);
    expect((await person.undo()).undone).toBe(run.changeSetId);
    expect(stateOf(await person.get(task.id))).toEqual(stateOf(renamed));
    // The renaming stands again, and comes next.
    await person.undo();
    expect(await person.get(task.id)).toMatchObject({ title: 'v1' });
  });

  it('that made a task and deleted it is undone without bringing it back', async () => {
    const { service } = assemble();
    const run = { changeSetId: uuidv7() };
    const assistant = actorOf('assistant', 'Assistant');
    const { id } = await service.create(assistant, { title: 'brief' }, run);
    await service.delete(assistant, id, run);
    await person.undo();
    expect((await person.get(id)).deletedAt).not.toBeNull();
    expect((await person.tryUndo()).statusCode).toBe(404);
  });
});

describe('undoing', () => {
  it('tells one event, numbered like the changes that it makes', async () => {
    await person.create({ title: 'a' });
    const { changeSetId } = await person.undo();
    const events = await test.connection.database
      .select()
      .from(userEvents)
      .where(eq(userEvents.refId, changeSetId));
    expect(events).toMatchObject([{ event: 'task.changed', userId: ann.userId }]);
  });

  it('takes thousands of new tasks away and brings them back', async () => {
    const { writer } = assemble();
    const template = await person.create({ title: 'first' });
    const [row] = await test.connection.database
      .select()
      .from(tasks)
      .where(eq(tasks.id, template.id));
    if (!row) throw new Error('the task is not there');
    await writer.write(actorOf('user', null), {}, async (context) => {
      const copies = Array.from({ length: 1500 }, () => ({ ...row, id: uuidv7() }));
      const written = await writer.insertAll(context, copies);
      await writer.record(
        context,
        written.map(({ change }) => change),
      );
    });
    const { items, changeSetId } = await person.undo();
    expect(items).toHaveLength(1500);
    expect(items.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    const back = await person.undo(changeSetId);
    expect(ordered(back.items).map(({ id }) => id)).toEqual(ordered(items).map(({ id }) => id));
    expect(back.items.every(({ deletedAt, version }) => deletedAt === null && version === 3)).toBe(
      true,
    );
  });

  it('brings a deletion back with the time that it had', async () => {
    const task = await person.create({ title: 'old' });
    await person.remove(task.id);
    const deleted = await person.get(task.id);
    await person.act(task.id, 'restore');
    await person.undo();
    const again = await person.get(task.id);
    expect(stateOf(again)).toEqual(stateOf(deleted));
    expect(Date.parse(again.updatedAt)).toBeGreaterThan(Date.parse(deleted.updatedAt));
  });
});
