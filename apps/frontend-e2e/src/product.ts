import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const workspace = resolve(__dirname, '../../..');
const startMs = 180_000;

export interface Product {
  url: string;
  stop(): Promise<void>;
}

const untilExit = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

/** Runs the product as `npm start` does, and resolves once it says that it is ready. */
export const startProduct = async (options: {
  port: number;
  dataFolder: string;
  /** Whether it serves what another start has built, as that one is still running. */
  isBuilt?: boolean;
  /** What it is set up with beside that. */
  settings?: Record<string, string>;
}): Promise<Product> => {
  const args = ['-r', '@swc-node/register', 'tools/start/src/main.ts'];
  if (options.isBuilt) args.push('--no-build');
  const child = spawn(process.execPath, args, {
    cwd: workspace,
    env: {
      ...process.env,
      PORT: String(options.port),
      BACKEND_PORT: String(options.port + 1),
      TODO_DATA_DIR: options.dataFolder,
      ...options.settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((ready, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${output}`)), startMs);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!output.includes('Todo is ready')) return;
      clearTimeout(timer);
      ready();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`the product ended:\n${output}`)));
  });
  return {
    url: `http://localhost:${options.port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await untilExit(child);
    },
  };
};
