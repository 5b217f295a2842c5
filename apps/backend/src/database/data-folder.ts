import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error';
import { lockDataFolder, type DataFolderLock } from './data-folder-lock';

/** The folder of an installation without a database server, owned by this process. */
export interface DataFolder {
  databaseFolder: string;
  /** Signs sessions; made at the first start and kept. */
  readSecret(): string;
  release(): Promise<void>;
}

const secretOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
};

const isCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException).code === code;

/** Node's own `recursive` never returns where the kernel refuses folders, as under /proc. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (isCode(error, 'EEXIST') && statSync(folder).isDirectory()) return;
    const parent = path.dirname(folder);
    if (!isCode(error, 'ENOENT') || existsSync(parent)) throw error;
    makeFolder(parent);
    makeFolder(folder);
  }
};

const prepare = (folder: string): void => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notUsable(folder, error);
  }
};

const notUsable = (folder: string, error: unknown): StartError => {
  const { code, message } = error as NodeJS.ErrnoException;
  return new StartError(
    `The data folder ${folder} cannot be written (${code ?? message}). Make it a folder that can be, or set TODO_DATA_DIR to another one.`,
  );
};

const lock = async (folder: string): Promise<DataFolderLock> => {
  try {
    return await lockDataFolder(folder);
  } catch (error) {
    throw error instanceof StartError ? error : notUsable(folder, error);
  }
};

/**
 * Opens the data folder, making it when it is missing.
 * @throws StartError when it cannot be written or another process owns it.
 */
export const openDataFolder = async (name: string): Promise<DataFolder> => {
  const folder = path.resolve(name);
  prepare(folder);
  const { release } = await lock(folder);
  return {
    databaseFolder: path.join(folder, 'database'),
    readSecret: () => secretOf(path.join(folder, 'secret')),
    release,
  };
};
