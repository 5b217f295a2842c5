import { createHash } from 'node:crypto';
import { realpathSync, statSync, unlinkSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../start-error';

// The kernel's limit is 108 bytes on Linux and 104 on macOS.
const maxSocketPath = 100;
const answerTimeoutMs = 2000;
const settleMs = 100;

/** Owning it means that no other process of this machine has the folder open. */
export interface DataFolderLock {
  release(): Promise<void>;
}

const socketPathOf = (folder: string): string => {
  const inside = path.join(folder, 'owner.sock');
  const name = `todo-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return Buffer.byteLength(inside) <= maxSocketPath
    ? inside
    : path.join(os.tmpdir(), `${name}.sock`);
};

const inodeOf = (socketPath: string): number | null =>
  statSync(socketPath, { throwIfNoEntry: false })?.ino ?? null;

/** Binds the socket; null when its path is taken, by a live process or a dead one. */
const listen = (socketPath: string): Promise<net.Server | null> =>
  new Promise((resolve, reject) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(String(process.pid));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(socketPath, () => {
      // The lock alone must not keep a finished process alive.
      server.unref();
      resolve(server);
    });
  });

/** The process behind the socket; null when there is none any more. */
const askOwner = (socketPath: string): Promise<string | null> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = net.connect(socketPath);
    socket.setTimeout(answerTimeoutMs, () => {
      // It accepted the connection or left it waiting: it lives, though it is busy.
      socket.destroy();
      resolve(answer || 'unknown');
    });
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => resolve(answer || 'unknown'));
    socket.on('error', () => resolve(null));
  });

const ownedBy = (folder: string, owner: string): StartError =>
  new StartError(
    `The data folder ${folder} is in use by process ${owner}. Stop it, or set TODO_DATA_DIR to another folder.`,
  );

/** Replaces the socket of a process that died. Two starters may try at once: the last one wins. */
const takeOver = async (socketPath: string, folder: string): Promise<net.Server> => {
  const stale = inodeOf(socketPath);
  const owner = await askOwner(socketPath);
  if (owner !== null) throw ownedBy(folder, owner);
  if (stale !== null && inodeOf(socketPath) === stale) unlinkSync(socketPath);
  const server = await listen(socketPath);
  const inode = inodeOf(socketPath);
  await delay(settleMs);
  if (server && inodeOf(socketPath) === inode) return server;
  server?.close();
  throw ownedBy(folder, (await askOwner(socketPath)) ?? 'unknown');
};

/**
 * Takes the folder for this process. The lock is a socket that answers the owner's id; it dies
 * with the process, however that ends.
 * @throws StartError when another process owns the folder.
 */
export const lockDataFolder = async (folder: string): Promise<DataFolderLock> => {
  const real = realpathSync(folder);
  const socketPath = socketPathOf(real);
  const server = (await listen(socketPath)) ?? (await takeOver(socketPath, real));
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
};
