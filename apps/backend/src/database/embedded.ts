import { pathToFileURL } from 'node:url';
import { PGlite, type Extension, type PGliteOptions } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { resources } from '../resources';
import type { DatabaseConnection } from './connection';
import type { Database } from './database';

/** A running PGlite as a connection. */
export const wrapEmbedded = (client: PGlite): DatabaseConnection => {
  const opened = client.waitReady;
  // Every query reports the failure too; unheard, it would end the process.
  opened.catch(() => undefined);
  const drizzled = drizzle(client, { casing: 'snake_case' });
  const database = drizzled as unknown as Database;
  return {
    database,
    opened,
    address: client.dataDir ?? 'memory',
    query: ({ text, values }) => client.query<Record<string, unknown>>(text, values),
    // In a transaction that is given up when the script fails within one of its own: everybody would
    // be in that one.
    runScript: (text) =>
      client.transaction(async (transaction) => {
        const results = await transaction.exec(text);
        return { rows: results.at(-1)?.rows ?? [] };
      }),
    readSnapshot: (work) => work(database),
    listen: (channel, { onNotice, onListening }) => {
      const listening = client.listen(channel, onNotice);
      // What opens the database reports why it cannot be opened.
      listening.then(onListening, () => undefined);
      return async () => (await listening)();
    },
    migrate: async (folder) => {
      const { migrate } = await import('drizzle-orm/pglite/migrator');
      await migrate(drizzled, { migrationsFolder: folder });
    },
    close: async () => {
      if (!client.closed) await client.close();
    },
  };
};

// The package's own export looks beside its module, which the bundle doesn't keep.
const trigrams: Extension = {
  name: 'pg_trgm',
  setup: async () => ({ bundlePath: pathToFileURL(resources.trigrams) }),
};

/** PostgreSQL inside this process, in a folder, or in memory without one. */
export const createEmbedded = (options: PGliteOptions = {}): PGlite =>
  new PGlite({ ...options, extensions: { trigrams } });

/** It as a connection. */
export const openEmbedded = (options: PGliteOptions): DatabaseConnection =>
  wrapEmbedded(createEmbedded(options));
