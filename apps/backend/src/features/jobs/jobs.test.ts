import type { DatabaseConnection } from '../../database/connection';
import { createTestDatabase } from '../../database/testing/test-database';
import { createJobs, type Jobs } from './jobs';

const times = {
  cronMonitorIntervalSeconds: 1,
  cronWorkerIntervalSeconds: 1,
  pollingIntervalSeconds: 0.5,
};

let connection: DatabaseConnection;
let running: Jobs[] = [];
const log = { warn: jest.fn(), error: jest.fn() };

beforeAll(async () => {
  connection = await createTestDatabase();
});
afterAll(async () => connection.close());
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  running = [];
});

const start = async (name: string, cron: string, handler: () => Promise<unknown>) => {
  const jobs = createJobs({ connection, log, times });
  jobs.every(name, cron, handler);
  running.push(jobs);
  await jobs.start();
  return jobs;
};

const everyMinute = '* * * * *';

test('a job runs when its minute has come, on one of the replicas that start at once', async () => {
  const ran = jest.fn();
  const done = new Promise<void>((resolve) => {
    ran.mockImplementation(() => resolve());
  });
  const handler = async () => ran();
  await Promise.all([1, 2, 3].map(() => start('tidy', everyMinute, handler)));
  await done;
  const { rows } = await connection.query({
    text: `select count(*)::int as jobs from pgboss.job where name = 'tidy'`,
  });
  // Two, if a minute went by meanwhile; never one for each replica.
  expect(rows[0]?.['jobs']).toBeLessThanOrEqual(2);
  expect(ran.mock.calls.length).toBeLessThanOrEqual(2);
  expect(log.error).not.toHaveBeenCalled();
  expect(log.warn).not.toHaveBeenCalled();
});

test('what an earlier version scheduled is forgotten', async () => {
  await start('old', '0 4 * * *', async () => undefined);
  await start('new', '0 4 * * *', async () => undefined);
  const { rows } = await connection.query({ text: 'select name from pgboss.schedule' });
  expect(rows).toEqual([{ name: 'new' }]);
});

test('a job that fails is logged, and tried again later', async () => {
  let fail = (): void => undefined;
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  log.error.mockImplementationOnce(() => fail());
  await start('broken', everyMinute, async () => {
    throw new Error('no luck');
  });
  await failed;
  expect(log.error).toHaveBeenCalledWith(
    { err: new Error('no luck'), job: 'broken' },
    'a job failed',
  );
});

test('stopping waits for what is under way', async () => {
  let isDone = false;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let finish = (): void => undefined;
  const jobs = await start('slow', everyMinute, async () => {
    begin();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    isDone = true;
  });
  await begun;
  const stopped = jobs.stop();
  finish();
  await stopped;
  expect(isDone).toBe(true);
});
