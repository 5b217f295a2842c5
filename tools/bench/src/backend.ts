import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';

const readyMs = 60_000;

/** A port of the loopback that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** One process of the built backend. */
export interface Backend {
  process: ChildProcess;
  pid: number;
  origin: string;
  /** Ends it at once, as a lost machine would. */
  kill(): Promise<void>;
  /** Ends it as a deployment would. */
  stop(): Promise<void>;
}

const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

const untilReady = async (origin: string, child: ChildProcess): Promise<void> => {
  const until = performance.now() + readyMs;
  const isReady = (): Promise<boolean> =>
    fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`the backend ended with ${child.exitCode}`);
    if (performance.now() > until) throw new Error('the backend did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Starts the built backend with `env` and waits until it is ready. */
export const startBackend = async (env: Record<string, string>): Promise<Backend> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['apps/backend/dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      BETTER_AUTH_SECRET: 'bench-'.repeat(8),
      PORT: String(port),
      METRICS_PORT: '0',
      LOG_LEVEL: 'error',
      ...env,
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, child);
  return {
    process: child,
    pid: child.pid ?? 0,
    origin,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
};

let people = 0;

/** A new account. @returns its bearer token */
export const signUp = async (origin: string): Promise<string> => {
  people += 1;
  const email = `bench-${process.pid}-${people}-${Date.now()}@example.test`;
  const answer = await fetch(`${origin}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench', email, password: 'a long enough password' }),
  });
  if (!answer.ok) throw new Error(`signing up answered ${answer.status}`);
  return ((await answer.json()) as { token: string }).token;
};
