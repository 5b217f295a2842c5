import { functionCall, ScriptedModel } from '@openai/agents/testing';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Approval, Run } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';
import { signUp, type Person } from '../testing/test-app';

const scripted = useScriptedApp();

const call = (name: string, args: object) => functionCall(name, { ...args }, { callId: uuidv7() });
const lastInput = () => JSON.stringify(scripted.model.lastCall?.request.input);
const idOf = ({ approvals: [approval] }: { approvals: Approval[] }): string => {
  if (!approval) throw new Error('nothing waits');
  return approval.id;
};
const runOf = async (id: string): Promise<Run> =>
  (await scripted.ada.inject('GET', `/api/runs/${id}`)).json<Run>();

/** A conversation in which the deletion of one task waits. */
const proposeDeletion = async (title = 'Old shoes') => {
  const task = await scripted.ada.addTask(title);
  scripted.model.enqueue([call('delete_task', { id: task.id })]);
  const waiting = await scripted.ada.chat(`delete ${title}`);
  return { task, waiting, id: idOf(waiting) };
};

test('a deletion waits, and shows exactly what it would take along', async () => {
  const parent = await scripted.ada.addTask('Move house');
  const child = await scripted.ada.addTask('Pack', { parentId: parent.id });
  scripted.model.enqueue([call('delete_task', { id: parent.id })]);
  const waiting = await scripted.ada.chat('delete move house');

  expect(waiting).toMatchObject({
    status: 'awaiting_approval',
    changeSetId: null,
    toolCalls: [{ status: 'proposed' }],
    approvals: [
      {
        tool: 'delete_task',
        arguments: { id: parent.id },
        summary: 'Delete the task “Move house” and its subtask.',
        status: 'pending',
        changes: [
          { taskId: parent.id, title: 'Move house', before: parent, after: null },
          { taskId: child.id, title: 'Pack', before: child, after: null },
        ],
      },
    ],
  });
  const [approval] = waiting.approvals;
  const lifetimeMs = Date.parse(approval?.expiresAt ?? '') - Date.parse(approval?.createdAt ?? '');
  expect(lifetimeMs).toBe(24 * 60 * 60 * 1000);
  expect(await scripted.ada.titles()).toHaveLength(2);
  expect(await runOf(waiting.runId)).toMatchObject({
    status: 'awaiting_approval',
    finishedAt: null,
    approvals: [{ id: approval?.id }],
  });
});

test('approved, the call is carried out once and the same run finishes', async () => {
  const { waiting, id } = await proposeDeletion();
  scripted.model.enqueue(say('Deleted.'));
  expect(await scripted.ada.decide(id, 'approve')).toMatchObject({
    runId: waiting.runId,
    status: 'finished',
    reply: 'Deleted.',
    toolCalls: [{ status: 'succeeded', output: { deleted: true, title: 'Old shoes' } }],
    approvals: [{ id, status: 'approved' }],
  });
  expect(await scripted.ada.titles()).toEqual([]);
  expect(await runOf(waiting.runId)).toMatchObject({ status: 'finished' });
});

test('rejected, nothing is deleted and the model hears the note', async () => {
  const { id } = await proposeDeletion();
  scripted.model.enqueue(say('I kept it.'));
  expect(await scripted.ada.decide(id, 'reject', 'I still wear them')).toMatchObject({
    status: 'finished',
    reply: 'I kept it.',
    toolCalls: [{ status: 'rejected' }],
    approvals: [{ status: 'rejected' }],
    changeSetId: null,
  });
  expect(lastInput()).toContain('I still wear them');
  expect(await scripted.ada.titles()).toEqual(['Old shoes']);
});

test('deciding a second time is refused, whatever the word', async () => {
  const { id } = await proposeDeletion();
  scripted.model.enqueue(say('Deleted.'));
  await scripted.ada.decide(id, 'approve');
  for (const decision of ['approve', 'reject']) {
    const again = await scripted.ada.inject('POST', `/api/approvals/${id}`, { decision });
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: 'approval_decided' });
  }
});

test('of parallel decisions one counts', async () => {
  const { id } = await proposeDeletion();
  scripted.model.enqueue(say('Done.'));
  const answers = await Promise.all(
    ['approve', 'reject', 'approve', 'reject', 'approve'].map((decision) =>
      scripted.ada.inject('POST', `/api/approvals/${id}`, { decision }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409]);
  expect(scripted.model.remainingSteps).toBe(0);
});

test('with several approvals the run goes on when all are decided', async () => {
  const one = await scripted.ada.addTask('One');
  const two = await scripted.ada.addTask('Two');
  scripted.model.enqueue([
    call('delete_task', { id: one.id }),
    call('create_task', { title: 'Three' }),
    call('delete_task', { id: two.id }),
  ]);
  const waiting = await scripted.ada.chat('delete both, add three');
  expect(waiting.approvals).toHaveLength(2);
  expect(waiting.toolCalls.map(({ status }) => status)).toEqual([
    'proposed',
    'succeeded',
    'proposed',
  ]);

  const [first, second] = waiting.approvals.map(({ id }) => id);
  expect(await scripted.ada.decide(first ?? '', 'approve')).toMatchObject({
    status: 'awaiting_approval',
    approvals: [{ status: 'approved' }, { status: 'pending' }],
  });
  expect(await scripted.ada.titles()).toHaveLength(3);

  scripted.model.enqueue(say('One is gone, two stays.'));
  const finished = await scripted.ada.decide(second ?? '', 'reject');
  expect(finished).toMatchObject({
    status: 'finished',
    toolCalls: [{ status: 'succeeded' }, { status: 'succeeded' }, { status: 'rejected' }],
  });
  expect((await scripted.ada.titles()).sort()).toEqual(['Three', 'Two']);
  const { rows } = await scripted.connection.database.execute<{ action: string }>(
    sql`select action from task_changes where change_set_id = ${finished.changeSetId}`,
  );
  expect(rows.map(({ action }) => action).sort()).toEqual(['created', 'deleted']);
});

test('a restart loses nothing: another instance goes on with the run', async () => {
  const { waiting, id } = await proposeDeletion();
  scripted.model = new ScriptedModel([say('Deleted.')]);
  await scripted.restart();

  expect(await scripted.ada.decide(id, 'approve')).toMatchObject({
    runId: waiting.runId,
    status: 'finished',
    reply: 'Deleted.',
  });
  expect(scripted.model.calls).toHaveLength(1);
  expect(await scripted.ada.titles()).toEqual([]);
});

test('a new message rejects what waits and begins a new run', async () => {
  const { waiting, id } = await proposeDeletion();
  scripted.model.enqueue(say('All right.'));
  const { conversationId } = waiting;
  const next = await scripted.ada.chat('never mind', { conversationId });
  expect(next).toMatchObject({ status: 'finished', reply: 'All right.' });
  expect(next.runId).not.toBe(waiting.runId);

  expect(await runOf(waiting.runId)).toMatchObject({
    status: 'stopped',
    approvals: [{ status: 'rejected' }],
  });
  const late = await scripted.ada.inject('POST', `/api/approvals/${id}`, { decision: 'approve' });
  expect(late.json()).toMatchObject({ status: 409, code: 'approval_decided' });
  expect(await scripted.ada.titles()).toEqual(['Old shoes']);
});

test('an expired approval counts as rejected, and the run finishes', async () => {
  const { waiting, id } = await proposeDeletion();
  await scripted.connection.database.execute(
    sql`update approvals set expires_at = now() - interval '1 second' where id = ${id}`,
  );
  scripted.model.enqueue(say('I kept it, as you did not decide.'));
  const late = await scripted.ada.inject('POST', `/api/approvals/${id}`, { decision: 'approve' });
  expect(late.json()).toMatchObject({ status: 409, code: 'approval_decided' });
  await scripted.app.close();

  const { rows } = await scripted.connection.database.execute<{ run: string; approval: string }>(
    sql`select r.status as run, a.status as approval from agent_runs r
        join approvals a on a.run_id = r.id where r.id = ${waiting.runId}`,
  );
  expect(rows).toEqual([{ run: 'finished', approval: 'expired' }]);
  expect(lastInput()).toContain('did not decide in time');
});

test('an approval that would take more along than it showed does nothing', async () => {
  const { task, id } = await proposeDeletion('Trip');
  await scripted.ada.addTask('Book a hotel', { parentId: task.id });
  scripted.model.enqueue(say('It has changed.'));
  expect(await scripted.ada.decide(id, 'approve')).toMatchObject({
    status: 'finished',
    toolCalls: [{ status: 'failed', output: { error: { code: 'conflict' } } }],
  });
  expect(await scripted.ada.titles()).toHaveLength(2);
});

test('deleting what is deleted asks nobody', async () => {
  const task = await scripted.ada.addTask('Gone');
  await scripted.ada.inject('DELETE', `/api/tasks/${task.id}`);
  scripted.model.enqueue([call('delete_task', { id: task.id })], say('It was deleted already.'));
  expect(await scripted.ada.chat('delete it')).toMatchObject({ status: 'finished', approvals: [] });
});

test('a bad word is 400, an unknown approval and another person’s are 404, nobody is 401', async () => {
  const { id } = await proposeDeletion();
  const eve = await signUp(scripted.app);
  const decide = (person: Person, target: string, body: object) =>
    person.inject('POST', `/api/approvals/${target}`, body);
  expect((await decide(scripted.ada, id, { decision: 'maybe' })).json()).toMatchObject({
    status: 400,
    code: 'invalid_request',
  });
  expect((await decide(scripted.ada, 'x', { decision: 'approve' })).statusCode).toBe(400);
  expect((await decide(eve, id, { decision: 'approve' })).statusCode).toBe(404);
  expect((await decide(scripted.ada, uuidv7(), { decision: 'approve' })).statusCode).toBe(404);
  const nobody = await scripted.app.inject({
    method: 'POST',
    url: `/api/approvals/${id}`,
    payload: {},
  });
  expect(nobody.statusCode).toBe(401);
  expect(await scripted.ada.titles()).toEqual(['Old shoes']);
});
