import type { StreamEvent } from '@todo/contracts';
import { createRunBus } from './run-bus';
import { createRunFollower } from './run-follower';
import type { RunPage } from './run-log';

const piece = (id: number): StreamEvent => ({
  id,
  event: 'message.delta',
  data: { text: `${id} ` },
});
const end = (id: number): StreamEvent => ({
  id,
  event: 'run.finished',
  data: { status: 'finished', changeSetId: null, usage: null },
});

/** A run whose events are stored here, and what is read of it. */
const createStored = () => {
  const bus = createRunBus();
  const events: StreamEvent[] = [];
  let status: RunPage['status'] | null = 'running';
  let readings = 0;
  const log = {
    page: async (_runId: string, afterId: number, limit: number): Promise<RunPage | null> => {
      readings += 1;
      if (status === null) return null;
      return { status, events: events.filter(({ id }) => id > afterId).slice(0, limit) };
    },
  };
  const follow = createRunFollower({ log, bus, pageSize: 10 });
  return {
    bus,
    follow,
    store: (event: StreamEvent): void => {
      events.push(event);
      if (event.event === 'run.finished') status = 'finished';
    },
    remove: (): void => {
      status = null;
    },
    readings: (): number => readings,
  };
};

const idsOf = async (events: AsyncIterable<StreamEvent>): Promise<number[]> => {
  const ids: number[] = [];
  for await (const { id } of events) ids.push(id);
  return ids;
};

test('events of this process come without a query', async () => {
  const run = createStored();
  run.store(piece(1));
  const following = run.follow('run', 0);
  expect((await following.next()).value).toEqual(piece(1));
  const next = following.next();
  await new Promise(setImmediate);
  run.bus.publish('run', [piece(2)]);
  expect((await next).value).toEqual(piece(2));
  run.bus.nudge('run', 2);
  run.bus.publish('run', [end(3)]);
  expect(await idsOf(following)).toEqual([3]);
  expect(run.readings()).toBe(1);
});

test('events of another process are read when they are told of', async () => {
  const run = createStored();
  run.store(piece(1));
  const ids = idsOf(run.follow('run', 0));
  await new Promise(setImmediate);
  run.store(piece(2));
  run.store(end(3));
  run.bus.nudge('run', 3);
  expect(await ids).toEqual([1, 2, 3]);
});

test('a gap between what was read and what is told is filled', async () => {
  const run = createStored();
  run.store(piece(1));
  const ids = idsOf(run.follow('run', 0));
  await new Promise(setImmediate);
  run.store(piece(2));
  run.store(end(3));
  run.bus.publish('run', [end(3)]);
  expect(await ids).toEqual([1, 2, 3]);
});

test('what a slow client does not take waits in the database, not in memory', async () => {
  const run = createStored();
  run.store(piece(1));
  const following = run.follow('run', 0);
  await following.next();
  const second = following.next();
  await new Promise(setImmediate);
  for (let id = 2; id < 500; id += 1) {
    run.store(piece(id));
    run.bus.publish('run', [piece(id)]);
  }
  run.store(end(500));
  run.bus.publish('run', [end(500)]);
  expect((await second).value).toEqual(piece(2));
  expect(await idsOf(following)).toEqual(Array.from({ length: 498 }, (_, index) => index + 3));
  expect(run.readings()).toBeGreaterThan(40);
});

test('who follows is let go: by the signal, by a closing server, by the end of the run', async () => {
  const run = createStored();
  const leaving = new AbortController();
  const left = idsOf(run.follow('run', 0, leaving.signal));
  await new Promise(setImmediate);
  leaving.abort();
  expect(await left).toEqual([]);

  const deleted = idsOf(run.follow('run', 0));
  await new Promise(setImmediate);
  run.remove();
  run.bus.nudge('run', Infinity);
  expect(await deleted).toEqual([]);

  const closing = createStored();
  const closed = idsOf(closing.follow('run', 0));
  await new Promise(setImmediate);
  closing.bus.close();
  expect(await closed).toEqual([]);
  expect(closing.bus.followed()).toEqual([]);
  expect(run.bus.followed()).toEqual([]);
});
