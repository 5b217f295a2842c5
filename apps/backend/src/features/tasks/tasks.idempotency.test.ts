import type { Task } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { tasksOf } from './testing/tasks-client';

let test: TestApp;
let ann: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
  ann = await test.signUp();
  bob = await test.signUp();
});

afterAll(async () => test.close());

describe('an Idempotency-Key', () => {
  const send = (key: string, title: string, person = ann) =>
    person.inject({
      method: 'POST',
      url: '/api/tasks',
      headers: { 'idempotency-key': key },
      payload: { title },
    });

  it('makes one task of 50 parallel requests', async () => {
    const key = uuidv7();
    const responses = await Promise.all(Array.from({ length: 50 }, () => send(key, 'once')));
    expect(new Set(responses.map((response) => response.statusCode))).toEqual(new Set([201]));
    expect(new Set(responses.map((response) => response.body)).size).toBe(1);
    const list = await ann.inject({ url: '/api/tasks?q=once' });
    expect(list.json<{ items: Task[] }>().items).toHaveLength(1);
  });

  it('answers the first answer even when the task has changed since', async () => {
    const key = uuidv7();
    const first = await send(key, 'as it was');
    const { id } = first.json<Task>();
    await ann.inject({ method: 'POST', url: `/api/tasks/${id}/complete` });
    const second = await send(key, 'as it was');
    expect(second.body).toBe(first.body);
    expect(second.headers['etag']).toBe('"1"');
    expect(second.headers['location']).toBe(`/api/tasks/${id}`);
  });

  it('is refused with another body, and is another key for another person', async () => {
    const key = uuidv7();
    await send(key, 'first');
    const other = await send(key, 'second');
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused' });
    expect((await send(key, 'second', bob)).statusCode).toBe(201);
  });

  it('is free again after a request that failed', async () => {
    const key = uuidv7();
    const failed = await ann.inject({
      method: 'POST',
      url: '/api/tasks',
      headers: { 'idempotency-key': key },
      payload: { title: 'a', parentId: uuidv7() },
    });
    expect(failed.statusCode).toBe(400);
    expect((await send(key, 'now')).statusCode).toBe(201);
  });

  it('must be printable', async () => {
    expect((await send('a b', 'x')).statusCode).toBe(400);
  });

  describe.each(['complete', 'reopen', 'restore', 'skip', 'stop-recurrence'])('of %s', (verb) => {
    const act = (id: string, headers: Record<string, string>) =>
      ann.inject({ method: 'POST', url: `/api/tasks/${id}/${verb}`, headers });
    const recurring = () =>
      tasksOf(ann).create({ title: 'a', dueDate: '2026-03-02', recurrence: 'FREQ=DAILY' });

    it('answers the first answer again, and acts once', async () => {
      const { id } = await recurring();
      const headers = { 'idempotency-key': uuidv7(), 'if-match': '"1"' };
      const first = await act(id, headers);
      expect(first.statusCode).toBe(200);
      const second = await act(id, headers);
      expect([second.statusCode, second.body]).toEqual([200, first.body]);
      for (const name of ['etag', 'x-change-set-id']) {
        expect(second.headers[name]).toBe(first.headers[name]);
      }
      expect(await tasksOf(ann).get(id)).toEqual(first.json());
    });

    it('is refused for another task', async () => {
      const headers = { 'idempotency-key': uuidv7() };
      await act((await recurring()).id, headers);
      const other = await recurring();
      expect((await act(other.id, headers)).json()).toMatchObject({
        code: 'idempotency_key_reused',
      });
      expect(await tasksOf(ann).get(other.id)).toEqual(other);
    });
  });
});
