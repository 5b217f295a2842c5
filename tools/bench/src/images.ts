import { performance } from 'node:perf_hooks';
import { baseOf, docker, imageBytes, restricted } from './docker';
import { median } from './statistics';

/**
 * What our images add to their base, and how long a locked-down container takes from `docker run`
 * to its first 200, beside a bare Node server on the same base. The three take turns, so that a
 * slow moment of the machine hits all of them.
 */
const rounds = 5;
const network = `todo-bench-${process.pid}`;
const database = `${network}-postgres`;
const readyMs = 30_000;

interface Candidate {
  name: string;
  port: number;
  path: string;
  args: readonly string[];
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const untilOk = async (url: string): Promise<void> => {
  const end = performance.now() + readyMs;
  while (performance.now() < end) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(1000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} did not answer 200 within ${readyMs} ms`);
};

/** Milliseconds from `docker run` to the first 200. */
const timeToReady = async ({ port, path, args }: Candidate): Promise<number> => {
  const start = performance.now();
  const publish = `127.0.0.1::${port}`;
  const options = ['--rm', '--detach', '--network', network, '--publish', publish, ...restricted];
  const container = await docker('run', ...options, ...args);
  try {
    const address = await docker('port', container, `${port}/tcp`);
    await untilOk(`http://${address.split('\n')[0]}${path}`);
    return performance.now() - start;
  } finally {
    await docker('rm', '--force', container);
  }
};

const startDatabase = async (): Promise<string> => {
  await docker('network', 'create', network);
  const env = ['--env', 'POSTGRES_PASSWORD=bench', '--env', 'POSTGRES_DB=todo'];
  const options = ['--rm', '--detach', '--network', network, '--name', database, ...env];
  await docker('run', ...options, process.env['POSTGRES_IMAGE'] ?? 'postgres:16-alpine');
  const end = performance.now() + readyMs;
  const isReady = (): Promise<boolean> =>
    docker('exec', database, 'pg_isready', '-h', '127.0.0.1', '-U', 'postgres').then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    if (performance.now() > end) throw new Error('PostgreSQL did not start');
  }
  return `postgresql://postgres:bench@${database}:5432/todo`;
};

const bareServer =
  "require('node:http').createServer((_, r) => r.end()).listen(3000, '0.0.0.0'); process.on('SIGTERM', () => process.exit())";

const candidates = async (databaseUrl: string): Promise<Candidate[]> => [
  {
    name: 'bare Node',
    port: 3000,
    path: '/',
    args: [await baseOf('todo-frontend:latest'), 'node', '-e', bareServer],
  },
  {
    name: 'backend',
    port: 8000,
    path: '/api/health',
    args: [
      '--env',
      `DATABASE_URL=${databaseUrl}`,
      '--env',
      `BETTER_AUTH_SECRET=${'bench-'.repeat(8)}`,
      'todo-backend:latest',
    ],
  },
  { name: 'frontend', port: 3000, path: '/api/health', args: ['todo-frontend:latest'] },
];

const reportSizes = async (): Promise<void> => {
  for (const image of ['todo-backend:latest', 'todo-frontend:latest']) {
    const base = await baseOf(image);
    const [whole, below] = await Promise.all([imageBytes(image), imageBytes(base)]);
    const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
    say(`${image}: ${megabytes(whole - below)} over ${base}, ${megabytes(whole)} in all`);
  }
};

const reportTimes = async (all: readonly Candidate[]): Promise<void> => {
  const times = new Map(all.map((candidate) => [candidate.name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of all) times.get(candidate.name)?.push(await timeToReady(candidate));
  }
  const baseline = median(times.get('bare Node') ?? []);
  for (const [name, values] of times) {
    const middle = median(values);
    const spread = `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
    const ratio = (middle / baseline).toFixed(2);
    say(`${name}: ready after ${middle.toFixed(0)} ms (${spread}), ${ratio} × bare Node`);
  }
};

const main = async (): Promise<void> => {
  await reportSizes();
  try {
    await reportTimes(await candidates(await startDatabase()));
  } finally {
    await docker('rm', '--force', database).catch(() => undefined);
    await docker('network', 'rm', network).catch(() => undefined);
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
