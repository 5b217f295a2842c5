import type { FastifyBaseLogger } from 'fastify';
import type { RunsRepository } from './runs.repository';
import { createRunUpkeep } from './run-upkeep';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const start = (findLost: () => Promise<never[]>) => {
  const warn = jest.fn();
  const upkeep = createRunUpkeep({
    runs: { findLost } as unknown as RunsRepository,
    active: { ids: () => [] },
    ending: { end: async () => undefined },
    approvals: { expire: async () => undefined },
    log: { warn } as unknown as FastifyBaseLogger,
    isReady: () => true,
  });
  upkeep.start();
  return { upkeep, warn };
};

test('an outage is told once, and the next one again', async () => {
  let isAway = true;
  const { upkeep, warn } = start(async () => {
    if (isAway) throw new Error('away');
    return [];
  });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(warn).toHaveBeenCalledTimes(1);
  isAway = false;
  await jest.advanceTimersByTimeAsync(5_000);
  isAway = true;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(warn).toHaveBeenCalledTimes(2);
  await upkeep.stop();
});

test('stopping waits for what is under way, and nothing follows', async () => {
  let answer: (rows: never[]) => void = () => undefined;
  let asked = 0;
  const { upkeep } = start(() => {
    asked += 1;
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  await jest.advanceTimersByTimeAsync(500);
  let isStopped = false;
  const stopped = upkeep.stop().then(() => {
    isStopped = true;
  });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(isStopped).toBe(false);
  answer([]);
  await stopped;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(1);
});
