import { sql, type SQL } from 'drizzle-orm';
import { createTestApp, testPassword, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;
let ann: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  ann = await test.signUp();
});
afterAll(async () => test.close());

const remove = () => ann.inject({ method: 'DELETE', url: '/api/me' });
const post = (url: string, payload: object = {}, headers = {}) =>
  ann.inject({ method: 'POST', url, payload, headers });

/** Tables of the product that name the person, with the rows of theirs that are left. */
const leftovers = async (): Promise<Record<string, number>> => {
  const { database } = test.connection;
  const { rows } = await database.execute<{ table_name: string }>(sql`
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'user_id' order by table_name`);
  const left: Record<string, number> = {};
  for (const { table_name: table } of rows) {
    const { rows: found } = await database.execute(
      sql`select 1 from ${sql.identifier(table)} where user_id = ${ann.userId}::uuid`,
    );
    if (found.length > 0) left[table] = found.length;
  }
  return left;
};

const countOf = async (query: SQL): Promise<number> => {
  const { rows } = await test.connection.database.execute<{ count: number }>(query);
  return Number(rows[0]?.count);
};
const orphans = (): Promise<number> =>
  countOf(sql`
    select (select count(*) from tool_calls where run_id not in (select id from agent_runs))
         + (select count(*) from run_events where run_id not in (select id from agent_runs)) as count`);
const counters = (): Promise<number> =>
  countOf(sql`select count(*) as count from rate_limits where key like ${`%${ann.userId}`}`);

it('takes along every row of the person, in whatever table', async () => {
  await post('/api/tasks', { title: 'a', tags: ['b'] }, { 'idempotency-key': 'k' });
  await post('/api/tokens', { name: 'a', scope: 'read' });
  await post('/api/views', { name: 'a', query: {} });
  await post('/api/calendar/token');
  await post('/api/chat', { message: 'delete a' });
  const before = await leftovers();
  for (const table of ['tasks', 'task_changes', 'access_tokens', 'views', 'approvals']) {
    expect(before).toHaveProperty(table);
  }
  expect(await counters()).toBe(2);
  expect((await remove()).statusCode).toBe(204);
  expect(await leftovers()).toEqual({});
  expect(await orphans()).toBe(0);
  expect(await counters()).toBe(0);
});

it('works while the person writes and the assistant answers, without a failure of ours', async () => {
  const said = await post('/api/chat', { message: 'add buy milk' });
  const { conversationId } = said.json<{ conversationId: string }>();
  const writes = (round: number) => [
    post('/api/tasks', { title: `task ${round}` }, { 'idempotency-key': `k${round}` }),
    post('/api/views', { name: `view ${round}`, query: {} }),
    post('/api/tokens', { name: `token ${round}`, scope: 'read' }),
    post('/api/chat', { message: `add errand ${round}` }),
    post('/api/chat', { message: 'add bread', conversationId }),
    ann.inject({ method: 'PATCH', url: '/api/me', payload: { name: `Ann ${round}` } }),
    ann.inject({ url: '/api/tasks' }),
    post('/api/auth/sign-in/email', { email: ann.email, password: testPassword }),
  ];
  const before = [0, 1, 2].flatMap(writes);
  const removals = [remove(), remove()];
  const during = [3, 4, 5].flatMap(writes);
  const removed = await Promise.all(removals);
  const answers = await Promise.all([...before, ...during]);

  expect(removed.map(({ statusCode }) => statusCode)).toContain(204);
  const failures = answers.filter(({ statusCode }) => statusCode >= 500);
  expect(failures.map(({ body }) => body)).toEqual([]);
  expect((await ann.inject({ url: '/api/tasks' })).statusCode).toBe(401);
  expect(await leftovers()).toEqual({});
  expect(await orphans()).toBe(0);
});
