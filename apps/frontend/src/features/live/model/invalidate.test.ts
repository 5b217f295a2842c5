import { QueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '@todo/contracts';
import { createInvalidation } from './invalidate';

const taskChanged: LiveEvent = {
  id: '1',
  event: 'task.changed',
  data: { taskIds: [], changeSetId: '019ddfa6-0000-7000-8000-000000000002' },
};
const resync: LiveEvent = { id: '2', event: 'resync', data: {} };

const setUp = () => {
  const client = new QueryClient();
  const invalidate = jest.spyOn(client, 'invalidateQueries').mockResolvedValue();
  const isMutating = jest.spyOn(client, 'isMutating').mockReturnValue(0);
  const keys = () => invalidate.mock.calls.map(([filters]) => filters?.queryKey);
  return { ...createInvalidation(client), keys, isMutating };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('reads once for many events that come together', () => {
  const { heed, keys } = setUp();
  for (let count = 0; count < 50; count += 1) heed(taskChanged);
  expect(keys()).toEqual([]);
  jest.advanceTimersByTime(150);
  expect(keys()).toEqual([['tasks'], ['changes'], ['stats'], ['tags']]);
});

it('reads everything, and only once, when events may have been missed', () => {
  const { heed, keys } = setUp();
  heed(taskChanged);
  heed(resync);
  jest.advanceTimersByTime(150);
  expect(keys()).toEqual([[]]);
});

it('waits while a change of the person is on its way, but not for ever', () => {
  const { heed, keys, isMutating } = setUp();
  isMutating.mockReturnValue(1);
  heed(taskChanged);
  jest.advanceTimersByTime(1_000);
  expect(keys()).toEqual([]);
  isMutating.mockReturnValue(0);
  jest.advanceTimersByTime(150);
  expect(keys()).toHaveLength(4);

  isMutating.mockReturnValue(1);
  heed(taskChanged);
  jest.advanceTimersByTime(2_150);
  expect(keys()).toHaveLength(8);
});

it('reads nothing after it was stopped', () => {
  const { heed, stop, keys } = setUp();
  heed(taskChanged);
  stop();
  jest.advanceTimersByTime(5_000);
  expect(keys()).toEqual([]);
});
