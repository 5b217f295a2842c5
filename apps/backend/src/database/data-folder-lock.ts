import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, realpathSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../start-error';

// The kernel's limit is 108 bytes on Linux and 104 on macOS.
const maxSocketPath = 100;
const answerTimeoutMs = 2000;
const maxAttempts = 20;

/** Owning it means that no other process of this machine has the folder open. */
export interface DataFolderLock {
  release(): Promise<void>;
}

/** Where the sockets of one data folder are, and how their names begin. */
interface SocketPlace {
  directory: string;
  prefix: string;
}

/** Who answers behind a socket: an owner, or one that is itself still finding out. */
interface Claimant {
  pid: string;
  isOwner: boolean;
}

const placeOf = (folder: string): SocketPlace => {
  const longest = path.join(folder, 'owner-4294967295-12345678.sock');
  if (Buffer.byteLength(longest) <= maxSocketPath) return { directory: folder, prefix: 'owner-' };
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return { directory: os.tmpdir(), prefix: `todo-${hash}-` };
};

const listen = async (socketPath: string, isOwner: () => boolean): Promise<net.Server> => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(`${process.pid} ${isOwner() ? 'owner' : 'starting'}`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  // The lock alone must not keep a finished process alive.
  server.unref();
  return server;
};

/** Closing also removes the socket's file: its name is this process's alone. */
const close = (server: net.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

/** Null when nobody is there any more. */
const ask = (socketPath: string): Promise<Claimant | null> =>
  new Promise((resolve) => {
    let answer = '';
    const finish = () => {
      const [pid = '', state] = answer.split(' ');
      resolve({ pid: pid || 'unknown', isOwner: state !== 'starting' });
    };
    const socket = net.connect(socketPath);
    socket.setTimeout(answerTimeoutMs, () => {
      // It let the connection wait: it lives, though it is busy.
      socket.destroy();
      finish();
    });
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', finish);
    socket.on('error', () => resolve(null));
  });

/** Another living process, an owner first; the sockets of dead ones are cleared away. */
const findOther = async (place: SocketPlace, own: string): Promise<Claimant | null> => {
  const names = readdirSync(place.directory).filter(
    (name) => name.startsWith(place.prefix) && name.endsWith('.sock') && name !== own,
  );
  let starting: Claimant | null = null;
  for (const name of names) {
    const socketPath = path.join(place.directory, name);
    const claimant = await ask(socketPath);
    if (claimant?.isOwner) return claimant;
    if (claimant) starting = claimant;
    else rmSync(socketPath, { force: true });
  }
  return starting;
};

const ownedBy = (folder: string, { pid }: Claimant): StartError =>
  new StartError(
    `The data folder ${folder} is in use by process ${pid}. Stop it, or set TODO_DATA_DIR to another folder.`,
  );

/**
 * Shows itself first and looks for others then, so of two that start at once at least one sees
 * the other. Names are never used twice: clearing a dead one away cannot hit a living one.
 */
const claim = async (place: SocketPlace): Promise<DataFolderLock | Claimant> => {
  const own = `${place.prefix}${process.pid}-${randomBytes(4).toString('hex')}.sock`;
  let isOwner = false;
  const server = await listen(path.join(place.directory, own), () => isOwner);
  const other = await findOther(place, own);
  if (other === null) {
    isOwner = true;
    return { release: () => close(server) };
  }
  await close(server);
  return other;
};

/**
 * Takes the folder for this process. The lock is a socket that answers the owner's id; it dies
 * with the process, however that ends.
 * @throws StartError when another process owns the folder.
 */
export const lockDataFolder = async (folder: string): Promise<DataFolderLock> => {
  const real = realpathSync(folder);
  const place = placeOf(real);
  let claimed = await claim(place);
  for (
    let attempt = 1;
    'pid' in claimed && !claimed.isOwner && attempt < maxAttempts;
    attempt += 1
  ) {
    // Both stepped back: who comes again first is left to chance.
    await delay(20 + Math.random() * 180);
    claimed = await claim(place);
  }
  if ('pid' in claimed) throw ownedBy(real, claimed);
  return claimed;
};
