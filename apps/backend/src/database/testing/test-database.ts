import path from 'node:path';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { DatabaseConnection } from '../connection';
import { openEmbedded } from '../embedded';
import { openPostgres } from '../postgres';
import { readTemplate } from './template';

export const migrationsFolder = path.join(__dirname, '../../../drizzle');

/** A pool smaller than the requests that tests send at once, so that a deadlock would show. */
const maxConnections = 5;

const runOnServer = async (url: string, statement: string): Promise<void> => {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const createOnServer = async (serverUrl: string): Promise<DatabaseConnection> => {
  const name = `test_${uuidv7().replaceAll('-', '')}`;
  await runOnServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const connection = openPostgres({
    url: url.href,
    maxConnections,
    acquireTimeoutMs: 20_000,
    queryTimeoutMs: 20_000,
    onIdleError: () => undefined,
  });
  return {
    ...connection,
    close: async () => {
      await connection.close();
      await runOnServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
};

/**
 * A migrated, empty database: in memory, or on the server that TEST_DATABASE_URL names (then one
 * of its own, dropped by `close`).
 */
export const createTestDatabase = async (): Promise<DatabaseConnection> => {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (serverUrl === undefined) {
    return openEmbedded({ loadDataDir: await readTemplate(migrationsFolder) });
  }
  const connection = await createOnServer(serverUrl);
  await connection.migrate(migrationsFolder);
  return connection;
};
