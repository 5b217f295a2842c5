import { functionCall } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { Task } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

const call = (name: string, args: object) => functionCall(name, { ...args }, { callId: uuidv7() });

const addTasks = async (count: number, more: object = {}): Promise<Task[]> => {
  const tasks: Task[] = [];
  for (let index = 1; index <= count; index += 1) {
    tasks.push(await scripted.ada.addTask(`Task ${index}`, more));
  }
  return tasks;
};
const idsOf = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);
const bulk = (tasks: readonly Task[], action: string, more: object = {}) =>
  call('bulk_update_tasks', { ids: idsOf(tasks), action, ...more });

/** What the assistant says to one message, in which it makes one call. */
const chatWith = (requested: ReturnType<typeof call>) => {
  scripted.model.enqueue([requested], say('Done.'));
  return scripted.ada.chat('go on');
};
const approve = ({ approvals: [approval] }: { approvals: { id: string }[] }) =>
  scripted.ada.decide(approval?.id ?? '', 'approve');

test('one call on five tasks is free, on six it waits and shows each of them', async () => {
  const tasks = await addTasks(6);
  expect(await chatWith(bulk(tasks.slice(1), 'complete'))).toMatchObject({
    status: 'finished',
    toolCalls: [{ status: 'succeeded', output: { items: [{}, {}, {}, {}, {}] } }],
  });
  const waiting = await chatWith(bulk(tasks, 'reopen'));
  expect(waiting).toMatchObject({ status: 'finished', approvals: [] });

  const asked = await chatWith(bulk(tasks, 'update', { patch: { priority: 'high' } }));
  expect(asked).toMatchObject({
    status: 'awaiting_approval',
    approvals: [{ summary: 'Change 6 tasks: “Task 1”, “Task 2”, “Task 3” and 3 more.' }],
  });
  expect(asked.approvals[0]?.changes).toEqual(
    tasks.map(({ id, title }) => ({
      taskId: id,
      title,
      before: { priority: 'none' },
      after: { priority: 'high' },
    })),
  );
  expect(await scripted.ada.titles('priority=high')).toEqual([]);
  expect(await approve(asked)).toMatchObject({ status: 'finished' });
  expect(await scripted.ada.titles('priority=high')).toHaveLength(6);
});

test.each([[{}], [{ patch: null }]])(
  'a bulk deletion of one task waits, its subtask shown (%j)',
  async (more) => {
    const [task] = await addTasks(1);
    const child = await scripted.ada.addTask('Child', { parentId: task?.id ?? '' });
    const asked = await chatWith(bulk(task ? [task] : [], 'delete', more));
    expect(asked).toMatchObject({
      status: 'awaiting_approval',
      approvals: [
        {
          summary: 'Delete 2 tasks: “Task 1” and “Child”.',
          changes: [
            { taskId: task?.id, after: null },
            { taskId: child.id, after: null },
          ],
        },
      ],
    });
    expect(await scripted.ada.titles()).toHaveLength(2);
  },
);

test('a proposal shows what follows from a field too', async () => {
  await scripted.ada.inject('PATCH', '/api/me', { preferences: { approvals: 'always' } });
  const task = await scripted.ada.addTask('Call', { dueDate: '2030-01-01' });
  const dueAt = '2030-01-02T10:00:00.000Z';
  expect(await chatWith(call('update_task', { id: task.id, dueAt }))).toMatchObject({
    approvals: [
      {
        changes: [
          { before: { dueAt: null, dueDate: '2030-01-01' }, after: { dueAt, dueDate: null } },
        ],
      },
    ],
  });
});

test('undoing the change of six tasks waits, and shows what they become again', async () => {
  const tasks = await addTasks(6);
  await scripted.ada.inject('POST', '/api/tasks/bulk', { ids: idsOf(tasks), action: 'complete' });
  const asked = await chatWith(call('undo_last_change', {}));
  expect(asked).toMatchObject({
    status: 'awaiting_approval',
    approvals: [
      { summary: 'Undo the change of 6 tasks: “Task 1”, “Task 2”, “Task 3” and 3 more.' },
    ],
  });
  expect(asked.approvals[0]?.changes[0]).toEqual({
    taskId: tasks[0]?.id,
    title: 'Task 1',
    before: { status: 'done' },
    after: { status: 'open' },
  });
  expect(await approve(asked)).toMatchObject({ status: 'finished' });
  expect(await scripted.ada.titles()).toHaveLength(6);
});

test('an approved undo takes back what was shown, and nothing that came since', async () => {
  const tasks = await addTasks(6);
  await scripted.ada.inject('POST', '/api/tasks/bulk', { ids: idsOf(tasks), action: 'complete' });
  const asked = await chatWith(call('undo_last_change', {}));
  await scripted.ada.addTask('Later');
  expect(await approve(asked)).toMatchObject({
    toolCalls: [{ status: 'failed', output: { error: { code: 'conflict' } } }],
  });
  expect(await scripted.ada.titles()).toEqual(['Later']);
});

test('a task that got another name meanwhile is not deleted', async () => {
  const [task] = await addTasks(1);
  const asked = await chatWith(call('delete_task', { id: task?.id }));
  await scripted.ada.inject('PATCH', `/api/tasks/${task?.id ?? ''}`, { title: 'Tax papers' });
  expect(await approve(asked)).toMatchObject({
    toolCalls: [{ status: 'failed', output: { error: { code: 'conflict' } } }],
  });
  expect(await scripted.ada.titles()).toEqual(['Tax papers']);
});

test('what an earlier call of the same turn makes possible is asked about too', async () => {
  const tasks = await addTasks(7);
  const [first] = tasks;
  await scripted.ada.inject('DELETE', `/api/tasks/${first?.id ?? ''}`);
  scripted.model.enqueue(
    [
      call('bulk_update_tasks', { ids: [first?.id], action: 'restore' }),
      bulk(tasks, 'complete'),
      call('delete_task', { id: first?.id }),
    ],
    say('Done.'),
  );
  expect(await scripted.ada.chat('go on')).toMatchObject({
    status: 'awaiting_approval',
    approvals: [{ tool: 'bulk_update_tasks' }, { tool: 'delete_task' }],
  });
  expect(await scripted.ada.titles()).toHaveLength(7);
});

test('a proposal leaves no trace behind', async () => {
  const tasks = await addTasks(6);
  const changes = async () =>
    (await scripted.ada.inject('GET', '/api/changes?limit=200')).json<{ items: object[] }>().items;
  const before = await changes();
  await chatWith(bulk(tasks, 'complete'));
  expect(await changes()).toEqual(before);
});
