import type { HTTPMethods } from 'fastify';
import { ProblemSchema, type Task } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { tasksOf } from './testing/tasks-client';

let test: TestApp;
let ann: TestPerson;
let bob: TestPerson;

interface Call {
  method: HTTPMethods;
  /** Behind `/api/tasks/<id>`. */
  path: string;
  payload?: object;
  status: number;
}

/** The routes of one task that change it. */
const writes: Call[] = [
  { method: 'PATCH', path: '', payload: { title: 'changed' }, status: 200 },
  { method: 'DELETE', path: '', status: 204 },
  { method: 'POST', path: '/complete', status: 200 },
  { method: 'POST', path: '/reopen', status: 200 },
  { method: 'POST', path: '/restore', status: 200 },
  { method: 'POST', path: '/skip', status: 200 },
  { method: 'POST', path: '/stop-recurrence', status: 200 },
];
const calls: Call[] = [{ method: 'GET', path: '', status: 200 }, ...writes];
const named = (list: Call[]) => list.map((call) => [`${call.method} …${call.path}`, call] as const);

/** Changing a deleted task otherwise than by restoring it, or deleting it again. */
const refusedWhenDeleted = writes.filter(
  ({ method, path }) => method !== 'DELETE' && path !== '/restore',
);

beforeAll(async () => {
  test = await createTestApp();
  ann = await test.signUp();
  bob = await test.signUp();
});

afterAll(async () => test.close());

const send = (
  person: Pick<TestPerson, 'inject'>,
  { method, path, payload }: Call,
  { id, headers = {} }: { id: string; headers?: Record<string, string> },
) =>
  person.inject({ method, url: `/api/tasks/${id}${path}`, headers, ...(payload && { payload }) });

const recurring = (): Promise<Task> =>
  tasksOf(ann).create({ title: 'a', dueDate: '2026-03-02', recurrence: 'FREQ=DAILY' });

describe('each route of one task', () => {
  it.each(named(calls))(
    '%s succeeds, with the ETag of the task it answers',
    async (_name, call) => {
      const { id } = await recurring();
      const response = await send(ann, call, { id });
      expect(response.statusCode).toBe(call.status);
      if (call.status === 204) expect(response.body).toBe('');
      else expect(response.headers['etag']).toBe(`"${response.json<Task>().version}"`);
    },
  );

  it.each(named(calls))(
    '%s answers 400, 401 and 404 before it does anything',
    async (_name, call) => {
      const task = await recurring();
      const anonymous = { inject: test.app.inject.bind(test.app) as TestPerson['inject'] };
      const refusals = [
        await send(ann, call, { id: 'malformed' }),
        await send(anonymous, call, { id: 'malformed' }),
        await send(ann, call, { id: uuidv7() }),
        await send(bob, call, { id: task.id }),
      ];
      const problems = refusals.map((response) => ProblemSchema.parse(response.json()).code);
      expect(problems).toEqual(['invalid_request', 'unauthenticated', 'not_found', 'not_found']);
      expect(refusals.map(({ statusCode }) => statusCode)).toEqual([400, 401, 404, 404]);
      expect(await tasksOf(ann).get(task.id)).toEqual(task);
    },
  );

  it.each(named(writes))('%s answers 412 to a stale If-Match', async (_name, call) => {
    const task = await recurring();
    const stale = await send(ann, call, { id: task.id, headers: { 'if-match': '"7"' } });
    expect([stale.statusCode, stale.json<{ code: string }>().code]).toEqual([
      412,
      'precondition_failed',
    ]);
    expect(await tasksOf(ann).get(task.id)).toEqual(task);
    const fresh = await send(ann, call, { id: task.id, headers: { 'if-match': 'W/"1"' } });
    expect(fresh.statusCode).toBe(call.status);
  });

  it.each(named(refusedWhenDeleted))('%s answers 409 to a deleted task', async (_name, call) => {
    const { id } = await recurring();
    await tasksOf(ann).remove(id);
    const response = await send(ann, call, { id });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([
      409,
      'task_deleted',
    ]);
  });

  it.each(named(writes))(
    '%s names its change set when, and only when, it has one',
    async (_name, call) => {
      const { id } = await recurring();
      const before = await tasksOf(ann).get(id);
      const changed = (await send(ann, call, { id })).headers['x-change-set-id'];
      const after = await tasksOf(ann).get(id);
      expect(changed !== undefined).toBe(after.version > before.version);
    },
  );
});

describe('the header of the change set', () => {
  it('comes with a creation too, the same when it is sent again', async () => {
    const options = {
      method: 'POST' as const,
      url: '/api/tasks',
      payload: { title: 'a' },
      headers: { 'idempotency-key': uuidv7() },
    };
    const [first, second] = [await ann.inject(options), await ann.inject(options)];
    expect(first.headers['x-change-set-id']).toEqual(expect.any(String));
    expect(second.headers['x-change-set-id']).toBe(first.headers['x-change-set-id']);
    expect(first.json()).not.toHaveProperty('changeSetId');
  });

  it('may be read by the page of another origin', async () => {
    const headers = { origin: 'http://localhost:3000' };
    const response = await ann.inject({ url: '/api/tasks', headers });
    expect(response.headers['access-control-expose-headers']).toContain('x-change-set-id');
  });
});

describe('the routes of several tasks', () => {
  it('answer 401 without a session, whatever the body', async () => {
    const responses = await Promise.all([
      test.app.inject({ url: '/api/tasks?limit=0' }),
      test.app.inject({ method: 'POST', url: '/api/tasks', payload: {} }),
      test.app.inject({ method: 'POST', url: '/api/tasks/bulk', payload: {} }),
    ]);
    expect(responses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
  });
});
