import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { StreamEvent } from '@todo/contracts';
import { signUp, startBackend, type Backend } from './backend';
import { faultsOf } from './kill-checks';
import { createKillPoints, type KillPoints } from './kill-points';
import { converse } from './run-client';
import {
  providerEnv,
  startStandInProvider,
  type ProviderRequest,
  type Turn,
} from './stand-in-provider';
import { median } from './statistics';

/**
 * Kills backends with SIGKILL in the middle of runs, and looks whether each run ends as if nothing
 * had happened. Two replicas share a database on the server that DATABASE_URL names; each pair of
 * them has its own, as most of the time is spent waiting until a run is taken over.
 *
 * The run writes three tasks. It is killed at every store in turn: `lost` before the store, `kept`
 * while the store itself succeeds, and `sent` at each event that a client was sent.
 */
const kills = Number(process.env['KILLS'] ?? 200);
const pairs = Number(process.env['PAIRS'] ?? 4);
const patienceMs = 90_000;
const lingerMs = 300;
const titlesOf = (said: string): string[] =>
  ['first', 'second', 'third'].map((nth) => `${nth} of ${said}`);

type Moment = 'lost' | 'kept' | 'sent';
interface Point {
  moment: Moment;
  step: number;
}

interface Killed {
  point: Point;
  /** Whether the run came by the point at all. */
  reached: boolean;
  events: number;
  /** From the kill to the next event at the client. */
  goesOnMs: number | undefined;
  faults: string[];
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How often each turn of each run was asked for. */
const asked = new Map<string, number>();

const answer = ({ said, results }: ProviderRequest): Turn => {
  const turn = `${said}/${results}`;
  asked.set(turn, (asked.get(turn) ?? 0) + 1);
  const title = titlesOf(said)[results];
  if (title === undefined) return { pieces: ['All ', 'three ', 'are ', 'added ', 'now.'] };
  return { pieces: ['I ', 'add ', 'one.'], call: { name: 'create_task', arguments: { title } } };
};

interface Pair {
  points: KillPoints;
  replicas: [Backend, Backend];
  token: string;
  restart: (index: 0 | 1) => Promise<void>;
  close: () => Promise<void>;
}

const nameOf = (index: number): string => `replica-${index}`;

const startPair = async (server: string, providerUrl: string, index: number): Promise<Pair> => {
  const database = `kills_${process.pid}_${index}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  const start = (replica: number): Promise<Backend> => {
    const own = new URL(url);
    own.searchParams.set('application_name', nameOf(replica));
    return startBackend({
      ...providerEnv(providerUrl),
      DATABASE_URL: own.href,
      RATE_LIMIT_CHAT_PER_MINUTE: '100000',
    });
  };
  const replicas: [Backend, Backend] = [await start(0), await start(1)];
  const points = await createKillPoints(url.href);
  return {
    points,
    replicas,
    token: await signUp(replicas[0].origin),
    restart: async (replica) => {
      replicas[replica] = await start(replica);
    },
    close: async () => {
      await points.close();
      await Promise.all(replicas.map((replica) => replica.stop()));
      await admin.query(`drop database ${database} with (force)`);
      await admin.end();
    },
  };
};

/** Waits until the store is held; false when the run has ended without it. */
const untilHeld = async ({ points }: Pair, isOver: () => boolean) => {
  while (!isOver()) {
    const held = await points.held();
    if (held) return held;
    await pause(2);
  }
  return undefined;
};

const killOnce = async (pair: Pair, point: Point, said: string): Promise<Killed> => {
  const { points, replicas, token } = pair;
  let killedAt: number | undefined;
  let goesOnMs: number | undefined;
  let isOver = false;
  const restarts: Promise<void>[] = [];
  const kill = async (index: 0 | 1): Promise<void> => {
    killedAt = performance.now();
    await replicas[index].kill();
    restarts.push(pair.restart(index));
  };
  const onEvent = ({ id }: StreamEvent): void => {
    if (killedAt !== undefined) goesOnMs ??= performance.now() - killedAt;
    else if (point.moment === 'sent' && id === point.step) void kill(0);
  };
  if (point.moment !== 'sent') await points.hold(point.step);
  const origins = ([0, 1] as const).map((index) => () => replicas[index].origin);
  const talk = converse({ origins, token, message: said, onEvent, patienceMs }).finally(() => {
    isOver = true;
  });
  // Met when it is awaited, whatever happens until then.
  talk.catch(() => undefined);
  if (point.moment !== 'sent') {
    const held = await untilHeld(pair, () => isOver);
    if (held) {
      if (point.moment === 'lost') {
        await points.lose(held);
        // Every other one lives on for a moment, and may do something about its lost connection.
        if (point.step % 2 === 0) await pause(lingerMs);
      }
      await kill(held.backend === nameOf(0) ? 0 : 1);
    }
    await points.release();
  }
  const seen = await talk;
  await Promise.all(restarts);
  const finished = { origin: replicas[1].origin, token, titles: titlesOf(said), seen };
  const faults = await faultsOf(finished);
  const turns = [0, 1, 2, 3].map((results) => asked.get(`${said}/${results}`) ?? 0);
  if (turns.reduce((sum, times) => sum + times, 0) > 5) faults.push(`turns asked ${turns.join()}`);
  return { point, reached: killedAt !== undefined, events: seen.length, goesOnMs, faults };
};

/** The points of an undisturbed run, from its beginning to its end, over and over. */
const planPoints = async (pair: Pair): Promise<(index: number) => Point> => {
  const said = 'the undisturbed run';
  const { events, faults } = await killOnce(pair, { moment: 'kept', step: 0 }, said);
  if (faults.length > 0) throw new Error(`undisturbed: ${faults.join('; ')}`);
  const stores = await pair.points.count();
  const upTo = (moment: Moment, steps: number): Point[] =>
    Array.from({ length: steps }, (_, index) => ({ moment, step: index + 1 }));
  const all = [...upTo('lost', stores), ...upTo('kept', stores), ...upTo('sent', events - 1)];
  say(`${stores} stores and ${events} events in an undisturbed run`);
  // Fewer kills than points are spread over all of them.
  const stride = Math.max(1, all.length / kills);
  return (index) => all[Math.floor(index * stride) % all.length] ?? { moment: 'kept', step: 0 };
};

const report = (killed: readonly Killed[]): boolean => {
  const reached = killed.filter((one) => one.reached);
  const faulty = killed.filter(({ faults }) => faults.length > 0);
  for (const { point, faults } of faulty)
    say(`${point.moment} ${point.step}: ${faults.join('; ')}`);
  for (const moment of ['lost', 'kept', 'sent'] as const) {
    const of = reached.filter(({ point }) => point.moment === moment);
    const times = of.flatMap(({ goesOnMs }) => (goesOnMs === undefined ? [] : [goesOnMs]));
    if (times.length === 0) continue;
    const [middle, longest] = [median(times), Math.max(...times)];
    say(
      `${moment}: ${of.length} kills, the next event after ${middle.toFixed(0)} ms (median), ${longest.toFixed(0)} ms (longest)`,
    );
  }
  say(`${killed.length} runs, ${reached.length} killed on the way, ${faulty.length} with a fault`);
  return faulty.length === 0;
};

const main = async (): Promise<void> => {
  const server = process.env['DATABASE_URL'];
  if (!server) throw new Error('DATABASE_URL must name a PostgreSQL server');
  const provider = await startStandInProvider(answer, 2);
  const all: Pair[] = [];
  try {
    for (let index = 0; index < pairs; index += 1) {
      all.push(await startPair(server, provider.url, index));
    }
    const [first] = all;
    if (!first) throw new Error('PAIRS must be at least 1');
    const pointOf = await planPoints(first);
    const killed: Killed[] = [];
    let next = 0;
    let toKill = kills;
    await Promise.all(
      all.map(async (pair) => {
        while (toKill > 0 && next < 2 * kills) {
          toKill -= 1;
          const point = pointOf(next);
          next += 1;
          const one = await killOnce(pair, point, `run ${next}`);
          killed.push(one);
          // Runs differ by how many pieces were stored at once: another one is killed instead.
          if (!one.reached) toKill += 1;
          if (killed.length % 20 === 0) say(`${killed.length} runs`);
        }
      }),
    );
    if (!report(killed)) process.exitCode = 1;
  } finally {
    await Promise.all(all.map((pair) => pair.close()));
    await provider.close();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
