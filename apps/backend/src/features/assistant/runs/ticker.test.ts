import type { FastifyBaseLogger } from 'fastify';
import { createTicker } from './ticker';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const start = (work: () => Promise<void>, isReady = () => true) => {
  const warn = jest.fn();
  const log = { warn } as unknown as FastifyBaseLogger;
  const ticker = createTicker(work, { everyMs: 1_000, isReady, log, failure: 'it has to wait' });
  ticker.start();
  return { ticker, warn };
};

test('an outage is told once, and the next one again', async () => {
  let isAway = true;
  const { ticker, warn } = start(async () => {
    if (isAway) throw new Error('away');
  });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(warn).toHaveBeenCalledTimes(1);
  isAway = false;
  await jest.advanceTimersByTimeAsync(5_000);
  isAway = true;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(warn).toHaveBeenCalledTimes(2);
  await ticker.stop();
});

test('stopping waits for what is under way, and nothing follows', async () => {
  let finish = (): void => undefined;
  let times = 0;
  const { ticker } = start(() => {
    times += 1;
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  await jest.advanceTimersByTimeAsync(500);
  let isStopped = false;
  const stopped = ticker.stop().then(() => {
    isStopped = true;
  });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(isStopped).toBe(false);
  finish();
  await stopped;
  ticker.hurry();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(times).toBe(1);
});

test('what is asked for while it is being done is done once more, at once', async () => {
  let finish = (): void => undefined;
  let times = 0;
  const { ticker } = start(() => {
    times += 1;
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  ticker.hurry();
  await jest.advanceTimersByTimeAsync(0);
  expect(times).toBe(1);
  ticker.hurry();
  ticker.hurry();
  finish();
  await jest.advanceTimersByTimeAsync(1);
  expect(times).toBe(2);
  finish();
  await ticker.stop();
});

test('nothing is done before the tables are there', async () => {
  let times = 0;
  let isReady = false;
  const { ticker } = start(
    async () => {
      times += 1;
    },
    () => isReady,
  );
  await jest.advanceTimersByTimeAsync(5_000);
  expect(times).toBe(0);
  isReady = true;
  await jest.advanceTimersByTimeAsync(600);
  expect(times).toBe(1);
  await ticker.stop();
});
