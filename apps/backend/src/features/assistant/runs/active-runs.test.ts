import { ToolCallError } from '@openai/agents';
import type { FastifyBaseLogger } from 'fastify';
import { AppError } from '../../../errors';
import type { AgentRunRow } from '../assistant.schema';
import { createActiveRuns } from './active-runs';
import type { Ending } from './run-ending';
import { LeaseLost, leaseOf } from './run-lease';

const run = {
  id: 'run-1',
  requestId: 'request-1',
  epoch: 1,
  status: 'running',
  model: 'm',
  startedAt: new Date(),
} as AgentRunRow;

const unreachable = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

const endingOf = async (error: unknown): Promise<Ending | undefined> => {
  const ended: Ending[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const active = createActiveRuns({
    drive: () => Promise.reject(error),
    ending: { end: async (_run, ending) => void ended.push(ending) },
    runs: { findById: async () => run },
    leases: { release: async () => undefined },
    log: log as unknown as FastifyBaseLogger,
  });
  active.launch(run);
  await active.close(1_000);
  return ended[0];
};

test('a provider that refuses connections ends the run, as no database would', async () => {
  const error = new AppError('model_unavailable', 'Not reached.', { cause: unreachable() });
  expect(await endingOf(error)).toMatchObject({
    status: 'failed',
    problem: { code: 'model_unavailable', requestId: 'request-1' },
  });
});

test('a database that refuses connections leaves the run to whoever finds it again', async () => {
  expect(await endingOf(unreachable())).toBeUndefined();
});

test('so does one that is lost in the middle of a tool, which the agent wraps in an error of its own', async () => {
  const wrapped = new ToolCallError('Failed to run the tool.', unreachable());
  expect(await endingOf(wrapped)).toBeUndefined();
});

test('a tool that finds its run driven by somebody else ends nothing', async () => {
  const wrapped = new ToolCallError('Failed to run the tool.', new LeaseLost(leaseOf(run)));
  expect(await endingOf(wrapped)).toBeUndefined();
});
