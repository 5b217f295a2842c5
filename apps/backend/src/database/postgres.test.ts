import { sql } from 'drizzle-orm';
import type { DatabaseConnection } from './connection';
import { createTestDatabase } from './testing/test-database';

const onServer = process.env['TEST_DATABASE_URL'] ? test : test.skip;
let connection: DatabaseConnection;

beforeAll(async () => {
  connection = await createTestDatabase();
});
afterAll(async () => connection.close());

onServer(
  'a connection lost in the middle of a transaction fails it, and nothing else',
  async () => {
    const { database } = connection;
    const lost = database.transaction(async (transaction) => {
      const { rows } = await transaction.execute<{ pid: number }>(
        sql`select pg_backend_pid() as pid`,
      );
      await database.execute(sql`select pg_terminate_backend(${rows[0]?.pid ?? 0}, 5000)`);
      await new Promise((resolve) => setImmediate(resolve));
      await transaction.execute(sql`select 1`);
    });
    await expect(lost).rejects.toThrow();
    expect((await database.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
  },
);
