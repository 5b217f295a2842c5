import { ViewPageSchema, ViewSchema, type View } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;
let ann: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  ann = await test.signUp();
});
afterAll(async () => test.close());

const query = { status: 'open', tag: ['home'], due: 'overdue', sort: 'dueAt', order: 'asc' };
const post = (payload: object, headers = {}) =>
  ann.inject({ method: 'POST', url: '/api/views', payload, headers });
const add = async (name: string, fields: object = query): Promise<View> =>
  ViewSchema.parse((await post({ name, query: fields })).json());
const change = (id: string, payload: object, person = ann) =>
  person.inject({ method: 'PATCH', url: `/api/views/${id}`, payload });
const listed = async (person = ann): Promise<View[]> =>
  ViewPageSchema.parse((await person.inject({ url: '/api/views' })).json()).items;

describe('saved views', () => {
  it('keep a list under a name, and come back by name without regard to case', async () => {
    const response = await post({ name: ' waiting ', query });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({ name: 'waiting', query });
    await add('Buy', {});
    await add('waiting', {});
    expect((await listed()).map((view) => [view.name, view.query])).toEqual([
      ['Buy', {}],
      ['waiting', query],
      ['waiting', {}],
    ]);
  });

  it.each([
    ['no name', { query }],
    ['a blank name', { name: ' ', query }],
    ['a name that is too long', { name: 'a'.repeat(101), query }],
    ['no query', { name: 'a' }],
    ['a page in the query', { name: 'a', query: { cursor: 'x' } }],
    ['an unknown sort', { name: 'a', query: { sort: 'mood' } }],
    ['NUL', { name: 'a', query: { q: '\0' } }],
  ])('refuse %s with 400', async (_name, payload) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
  });

  it('are renamed and pointed elsewhere, each without touching the other', async () => {
    const view = await add('a');
    const renamed = await change(view.id, { name: 'b' });
    expect(renamed.statusCode).toBe(200);
    expect(renamed.json()).toMatchObject({ id: view.id, name: 'b', query });
    const moved = await change(view.id, { query: { q: 'milk' } });
    expect(moved.json()).toMatchObject({ name: 'b', query: { q: 'milk' } });
    expect(await listed()).toEqual([moved.json()]);
    expect((await change(view.id, { name: '' })).statusCode).toBe(400);
  });

  it('are deleted for good', async () => {
    const { id } = await add('a');
    const remove = () => ann.inject({ method: 'DELETE', url: `/api/views/${id}` });
    const removed = await remove();
    expect([removed.statusCode, removed.body]).toEqual([204, '']);
    expect((await remove()).statusCode).toBe(404);
    expect(await listed()).toEqual([]);
  });

  it('of someone else cannot be seen, changed or deleted', async () => {
    const bob = await test.signUp();
    const { id } = await add('mine');
    expect(await listed(bob)).toEqual([]);
    expect((await change(id, { name: 'his' }, bob)).statusCode).toBe(404);
    const removal = await bob.inject({ method: 'DELETE', url: `/api/views/${id}` });
    expect(removal.statusCode).toBe(404);
    expect(await listed()).toMatchObject([{ name: 'mine' }]);
  });

  it('are made once for one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'k' };
    const first = await post({ name: 'a', query }, headers);
    const again = await post({ name: 'a', query }, headers);
    expect(again.json()).toEqual(first.json());
    expect(again.statusCode).toBe(201);
    const other = await post({ name: 'b', query }, headers);
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused' });
    expect(await listed()).toHaveLength(1);
  });

  it('answer 409 beyond a hundred, however many come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 103 }, (_, index) => post({ name: `view ${index}`, query: {} })),
    );
    const refused = answers.filter(({ statusCode }) => statusCode === 409);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.json()).toMatchObject({ code: 'conflict' });
    expect(await listed()).toHaveLength(100);
  });
});
