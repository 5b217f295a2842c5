import { execFileSync } from 'node:child_process';
import { request, type IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { signUp, startBackend, type Backend } from './backend';
import { readStream } from './event-stream';
import { providerEnv, startStandInProvider } from './stand-in-provider';
import { median } from './statistics';

/**
 * What the backend adds between the first token of a model provider and its arrival at a client,
 * beside a client that asks the provider itself, taking turns; and what many open streams take of
 * a process's memory. Needs a PostgreSQL database by DATABASE_URL. The provider, a stand-in, runs
 * in this process and speaks at the pace of a hosted model.
 */
const rounds = Number(process.env['ROUNDS'] ?? 50);
const streams = Number(process.env['STREAMS'] ?? 2_000);
const pieces = 50;
const pauseMs = 40;
const people = 10;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const now = (): number => performance.timeOrigin + performance.now();

/** A piece that says when it was sent. */
const stamped = (): string => `<${now()}>`;
const ageOf = (text: string): number | undefined => {
  const sent = /<([\d.]+)>/.exec(text)?.[1];
  return sent === undefined ? undefined : now() - Number(sent);
};

/** Milliseconds from the first token at the provider to the client that asked it directly. */
const direct = async (url: string): Promise<number> => {
  const answer = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ stream: true, messages: [{ role: 'user', content: 'hello' }] }),
  });
  for await (const part of answer.body ?? []) {
    const age = ageOf(Buffer.from(part).toString());
    if (age !== undefined) return age;
  }
  throw new Error('the stand-in sent no token');
};

const throughBackend = async (origin: string, token: string): Promise<number> => {
  let age: number | undefined;
  const asked = { url: `${origin}/api/chat`, method: 'POST' as const, token };
  await readStream({ ...asked, body: { message: 'hello' } }, ({ event, data }) => {
    if (event === 'message.delta') age ??= ageOf(data.text);
  });
  if (age === undefined) throw new Error('no token came through the backend');
  return age;
};

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const told = (values: readonly number[]): string =>
  `p50 ${median(values).toFixed(2)} ms, p95 ${percentile(values, 0.95).toFixed(2)} ms`;

/** So many clients at a time, each of them begun at a moment of its own. */
const measure = async (
  clients: number,
  each: readonly [(client: number) => Promise<number>, (client: number) => Promise<number>],
): Promise<[number[], number[]]> => {
  const found: [number[], number[]] = [[], []];
  const turnMs = pieces * pauseMs;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      await pause((client * turnMs) / clients);
      for (let round = 0; round < Math.ceil(rounds / Math.sqrt(clients)); round += 1) {
        found[0].push(await each[0](client));
        found[1].push(await each[1](client));
      }
    }),
  );
  return found;
};

const latency = async (backend: Backend, providerUrl: string): Promise<void> => {
  const tokens = await Promise.all(Array.from({ length: people }, () => signUp(backend.origin)));
  const ask = (client: number): Promise<number> =>
    throughBackend(backend.origin, tokens[client % people] ?? '');
  await Promise.all(tokens.map((_, index) => ask(index)));
  for (const clients of [1, 32]) {
    const [bare, ours] = await measure(clients, [() => direct(providerUrl), ask]);
    const added = median(ours) - median(bare);
    say(
      `first token, ${clients} at a time: provider ${told(bare)}; through the backend ${told(ours)}`,
    );
    say(`  added at p50: ${added.toFixed(2)} ms (${(median(ours) / median(bare)).toFixed(1)} ×)`);
  }
};

const residentMb = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

const open = (url: string, token: string, onData: () => void): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
    request(url, { agent: false, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('error', () => undefined).on('data', onData);
      resolve(response);
    })
      .on('error', reject)
      .end();
  });

/** Opens the streams of a few people, and says what they take and how long one change takes to all. */
const memory = async (
  backend: Backend,
  name: string,
  pathOf: (token: string) => Promise<string>,
): Promise<void> => {
  const tokens = await Promise.all(Array.from({ length: people }, () => signUp(backend.origin)));
  const paths = await Promise.all(tokens.map(pathOf));
  const before = residentMb(backend.pid);
  const opened: IncomingMessage[] = [];
  let told = 0;
  for (let index = 0; index < streams; index += 1) {
    const person = index % people;
    const url = `${backend.origin}${paths[person] ?? ''}`;
    opened.push(await open(url, tokens[person] ?? '', () => void (told += 1)));
  }
  await pause(2_000);
  const idle = residentMb(backend.pid);
  say(
    `${streams} streams of ${name}: ${idle.toFixed(0)} MB resident, ${before.toFixed(0)} MB before`,
  );
  told = 0;
  const start = performance.now();
  await Promise.all(
    tokens.map((token) =>
      fetch(`${backend.origin}/api/tasks`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'a change' }),
      }),
    ),
  );
  if (name === 'changes') {
    while (told < streams && performance.now() - start < 30_000) await pause(5);
    say(`  ${told} of them told of a change within ${(performance.now() - start).toFixed(0)} ms`);
  }
  say(`  ${residentMb(backend.pid).toFixed(0)} MB resident after it`);
  for (const response of opened) response.destroy();
};

/** Begins a run whose model takes its time. @returns where it is followed */
const startRun = (origin: string) => async (token: string) => {
  const asked = { url: `${origin}/api/chat`, method: 'POST' as const, token };
  return new Promise<string>((resolve, reject) => {
    readStream({ ...asked, body: { message: 'take your time' } }, ({ event, data }) => {
      if (event === 'run.started') resolve(`/api/runs/${data.runId}/events`);
    }).catch(reject);
  });
};

const main = async (): Promise<void> => {
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL must name a PostgreSQL database');
  const slow = Array.from({ length: 3_000 }, () => '. ');
  const provider = await startStandInProvider(
    ({ said }) => ({
      pieces: said.includes('take your time')
        ? slow
        : Array.from({ length: pieces }, () => stamped),
    }),
    pauseMs,
  );
  const limits = {
    RATE_LIMIT_SIGN_UP_PER_HOUR: '100000',
    RATE_LIMIT_CHAT_PER_MINUTE: '100000',
    RATE_LIMIT_API_PER_MINUTE: '1000000',
  };
  const env = { ...providerEnv(provider.url), ...limits, DATABASE_URL: databaseUrl };
  const withBackend = async (work: (backend: Backend) => Promise<void>): Promise<void> => {
    const backend = await startBackend(env);
    await work(backend).finally(() => backend.kill());
  };
  try {
    await withBackend((backend) => latency(backend, provider.url));
    await withBackend((backend) => memory(backend, 'changes', async () => '/api/events'));
    await withBackend((backend) => memory(backend, 'runs', startRun(backend.origin)));
  } finally {
    await provider.close();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
