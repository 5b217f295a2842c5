import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createEmbedded, wrapEmbedded } from '../embedded';

const migrationsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const fingerprintOf = (migrationsFolder: string): string =>
  createHash('sha256')
    .update(JSON.stringify(migrationsOf(migrationsFolder)))
    .update(
      readFileSync(
        path.join(path.dirname(require.resolve('@electric-sql/pglite')), '../package.json'),
      ),
    )
    .digest('hex')
    .slice(0, 16);

/** A fresh PGlite takes seconds to initialise, a copy of one a fraction: so it is kept. */
const makeTemplate = async (file: string, migrationsFolder: string): Promise<Buffer> => {
  const client = createEmbedded();
  const connection = wrapEmbedded(client);
  await connection.migrate(migrationsFolder);
  const dump = await client.dumpDataDir('none');
  await client.close();
  const content = Buffer.from(await dump.arrayBuffer());
  // Test files run side by side: each sees a whole template or none.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, file);
  return content;
};

/** An empty, migrated data folder of PGlite, as an archive. */
export const readTemplate = async (migrationsFolder: string): Promise<Blob> => {
  const name = `todo-test-database-${fingerprintOf(migrationsFolder)}.tar`;
  const file = path.join(os.tmpdir(), name);
  const content = await readFile(file).catch(() => makeTemplate(file, migrationsFolder));
  return new Blob([new Uint8Array(content)]);
};
