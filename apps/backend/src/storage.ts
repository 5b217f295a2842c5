import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { PGliteOptions } from '@electric-sql/pglite';
import type { DatabaseConnection } from './database/connection';
import { openDataFolder } from './database/data-folder';
import { openEmbedded } from './database/embedded';
import { openPostgres } from './database/postgres';
import type { Env } from './env';
import { resources } from './resources';
import { StartError } from './start-error';

/** What outlives a request: the database, and the secret that signs sessions. */
export interface Storage {
  connection: DatabaseConnection;
  secret: string;
  close(): Promise<void>;
}

const serverOptions = { maxConnections: 10, acquireTimeoutMs: 5000, queryTimeoutMs: 30_000 };

const openServer = (url: string, env: Env): Storage => {
  if (env.secret === null) throw new StartError('BETTER_AUTH_SECRET is missing');
  // A connection that breaks while idle is replaced; the health check says when none can be had.
  const connection = openPostgres({ url, ...serverOptions, onIdleError: () => undefined });
  return { connection, secret: env.secret, close: connection.close };
};

/** Node has it; its types come with those of browsers only. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<NonNullable<PGliteOptions['pgliteWasmModule']>>;
};

/** PGlite's own files, which the bundle carries packed. */
const readEmbeddedFiles = async () => {
  const { pglite } = resources;
  if (pglite === null) return {};
  const [data, wasm] = await Promise.all(
    [pglite.data, pglite.wasm].map(async (file) => gunzipSync(await readFile(file))),
  );
  return {
    ...(data && { fsBundle: new Blob([data]) }),
    ...(wasm && { pgliteWasmModule: await WebAssembly.compile(wasm) }),
  };
};

/**
 * Opens the database server that the environment names, or else the data folder.
 * @throws StartError when the data folder cannot be used.
 */
export const openStorage = async (env: Env): Promise<Storage> => {
  if (env.databaseUrl !== null) return openServer(env.databaseUrl, env);
  const folder = await openDataFolder(env.dataFolder);
  const connection = openEmbedded({
    dataDir: folder.databaseFolder,
    ...(await readEmbeddedFiles()),
  });
  return {
    connection,
    secret: env.secret ?? folder.readSecret(),
    close: async () => {
      await connection.close();
      await folder.release();
    },
  };
};
