import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDataFolder } from './data-folder';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'todo-lock-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A process that binds the socket as an owner would. */
const startOwner = async (folder: string): Promise<ChildProcess> => {
  const socketPath = JSON.stringify(path.join(folder, 'owner-1-abcdef01.sock'));
  const script = `require('node:net')
    .createServer((socket) => socket.end(process.pid + ' owner'))
    .listen(${socketPath}, () => console.log('ready'))`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
};

describe('the data folder', () => {
  it('is made when it is missing, and has one owner at a time', async () => {
    const name = path.join(root, 'new/folder');
    const folder = await openDataFolder(name);
    await expect(openDataFolder(name)).rejects.toThrow(`in use by process ${process.pid}`);
    await folder.release();
    await (await openDataFolder(name)).release();
  });

  it('names the process that owns it, and is free once that was killed', async () => {
    const owner = await startOwner(root);
    await expect(openDataFolder(root)).rejects.toThrow(`in use by process ${owner.pid}`);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    await (await openDataFolder(root)).release();
  });

  it('goes to one of several that start over a dead owner', async () => {
    const owner = await startOwner(root);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    const starts = await Promise.allSettled([1, 2, 3].map(() => openDataFolder(root)));
    const opened = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    expect(opened).toHaveLength(1);
    for (const folder of opened) await folder.release();
  });

  it('is locked under a path too long for a socket as well', async () => {
    const name = path.join(root, 'long'.repeat(40));
    const folder = await openDataFolder(name);
    await expect(openDataFolder(name)).rejects.toThrow('in use by process');
    await folder.release();
  });

  it('keeps its secret, readable by its owner only', async () => {
    const folder = await openDataFolder(root);
    const secret = folder.readSecret();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(folder.readSecret()).toBe(secret);
    expect(statSync(path.join(root, 'secret')).mode & 0o777).toBe(0o600);
    await folder.release();
  });

  it('is refused in one line when it cannot be a folder', async () => {
    writeFileSync(path.join(root, 'file'), '');
    const refusal = openDataFolder(path.join(root, 'file'));
    await expect(refusal).rejects.toThrow(/^The data folder .+ cannot be written \(EEXIST\)/);
    mkdirSync(path.join(root, 'folder'));
    const below = openDataFolder(path.join(root, 'file/below'));
    await expect(below).rejects.toThrow('ENOTDIR');
  });

  it('is refused in one line where the kernel keeps no folders', async () => {
    const refusal = openDataFolder('/proc/todo/data');
    await expect(refusal).rejects.toThrow(
      /^The data folder \/proc\/todo\/data cannot be written \(/,
    );
  });

  it('keeps no socket, of itself or of the dead', async () => {
    const owner = await startOwner(root);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    await (await openDataFolder(root)).release();
    expect(readdirSync(root)).toEqual([]);
  });
});
