import { drizzle } from 'drizzle-orm/node-postgres';
import { Client, Pool, type ClientConfig } from 'pg';
import type { DatabaseConnection } from './connection';
import type { Database } from './database';
import { createPostgresListener } from './postgres-listener';

/** Any number, as long as every replica uses the same one. */
const migrationLock = 7_203_411;

export interface PostgresOptions {
  url: string;
  maxConnections: number;
  /** How long a request waits for a free connection before it answers 503. */
  acquireTimeoutMs: number;
  queryTimeoutMs: number;
  onIdleError(error: Error): void;
}

const addressOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `${decodeURIComponent(hostname)}:${port || '5432'}${pathname}`;
};

// `require` and its like mean "verify the certificate" to the driver, which warns that a later
// version will read them differently; naming what is meant keeps both the meaning and the silence.
const withExplicitTls = (url: string): string =>
  url.includes('uselibpqcompat=')
    ? url
    : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, '$1verify-full');

/** Lets one replica migrate at a time. A transaction's lock also works behind a pooler. */
const withMigrationLock = async (config: ClientConfig, work: () => Promise<void>) => {
  const guard = new Client(config);
  // The failing query reports a lost connection; unheard, the event would end the process.
  guard.on('error', () => undefined);
  await guard.connect();
  try {
    await guard.query('begin');
    await guard.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await work();
    await guard.query('commit');
  } finally {
    await guard.end();
  }
};

/** A pool of connections to a PostgreSQL server; TLS as the URL's `sslmode` says. */
export const openPostgres = (options: PostgresOptions): DatabaseConnection => {
  const config: ClientConfig = {
    connectionString: withExplicitTls(options.url),
    connectionTimeoutMillis: options.acquireTimeoutMs,
    query_timeout: options.queryTimeoutMs,
    keepAlive: true,
    application_name: 'todo-backend',
  };
  const pool = new Pool({ ...config, max: options.maxConnections, idleTimeoutMillis: 30_000 });
  pool.on('error', options.onIdleError);
  // A connection lost between two statements of a transaction: the next statement fails of it.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const listener = createPostgresListener(config);
  const database = drizzle(pool, { casing: 'snake_case' }) as unknown as Database;
  return {
    database,
    opened: Promise.resolve(),
    address: addressOf(options.url),
    query: ({ text, values }) => pool.query(text, values),
    runScript: async (text) => {
      const client = await pool.connect();
      let hasFailed = true;
      try {
        const { rows = [] } = [await client.query(text)].flat().at(-1) ?? {};
        hasFailed = false;
        return { rows };
      } finally {
        // A script that fails within a transaction of its own leaves the connection in it.
        client.release(hasFailed);
      }
    },
    readSnapshot: (work) =>
      database.transaction(work, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    listen: listener.listen,
    migrate: (folder) =>
      withMigrationLock(config, async () => {
        const { migrate } = await import('drizzle-orm/node-postgres/migrator');
        await migrate(drizzle(pool, { casing: 'snake_case' }), { migrationsFolder: folder });
      }),
    close: async () => {
      await listener.close();
      await pool.end();
    },
  };
};
