import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrCreateSecret } from './secret';
import { StartError } from './settings';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'todo-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readOrCreateSecret', () => {
  it('makes one secret, long enough, that only its owner can read, and keeps it', async () => {
    const data = join(folder, 'deep', 'data');
    const secrets = await Promise.all([readOrCreateSecret(data), readOrCreateSecret(data)]);
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]?.length).toBeGreaterThanOrEqual(32);
    expect((await stat(join(data, 'secret'))).mode & 0o077).toBe(0);
  });

  it('names the folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const read = readOrCreateSecret(join(folder, 'file', 'data'));
    await expect(read).rejects.toThrow(StartError);
    await expect(read).rejects.toThrow(/file\/data cannot be used.*TODO_DATA_DIR/);
  });

  it('names the folder where the kernel keeps none', async () => {
    await expect(readOrCreateSecret('/proc/todo/data')).rejects.toThrow(StartError);
  });
});
