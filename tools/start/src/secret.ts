import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from './settings';

const fileName = 'secret';

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Node's own `recursive` never returns where the kernel refuses folders, as under /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  if (!existsSync(dirname(folder))) await makeFolder(dirname(folder));
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || !(await stat(folder)).isDirectory()) throw error;
  }
};

/** Publishes a whole file or nothing: of two starts at once, one wins and both read the same. */
const createOnce = async (path: string, content: string): Promise<void> => {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
};

/**
 * The secret that signs sessions: made once, kept in the data folder, readable by its owner only.
 * @throws StartError when the folder cannot be written.
 */
export const readOrCreateSecret = async (dataFolder: string): Promise<string> => {
  const path = join(dataFolder, fileName);
  try {
    await makeFolder(dataFolder);
    await createOnce(path, randomBytes(48).toString('base64url'));
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The data folder ${dataFolder} cannot be used (${reason}). Set TODO_DATA_DIR to a folder that can be written.`,
    );
  }
};
