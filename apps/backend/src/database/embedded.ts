import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { DatabaseConnection } from './connection';
import type { Database } from './database';

/** A running PGlite as a connection. */
export const wrapEmbedded = (client: PGlite): DatabaseConnection => {
  const opened = client.waitReady;
  // Every query reports the failure too; unheard, it would end the process.
  opened.catch(() => undefined);
  const drizzled = drizzle(client, { casing: 'snake_case' });
  return {
    database: drizzled as unknown as Database,
    opened,
    address: client.dataDir ?? 'memory',
    query: ({ text, values }) => client.query<Record<string, unknown>>(text, values),
    migrate: async (folder) => {
      const { migrate } = await import('drizzle-orm/pglite/migrator');
      await migrate(drizzled, { migrationsFolder: folder });
    },
    close: async () => {
      if (!client.closed) await client.close();
    },
  };
};

/** PostgreSQL inside this process, in a folder, or in memory without one. */
export const openEmbedded = (options: PGliteOptions): DatabaseConnection =>
  wrapEmbedded(new PGlite(options));
