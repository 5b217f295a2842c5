import type { ProposedChange } from '@todo/contracts';
import { z } from 'zod';
import type { Transaction } from '../../../database/database';
import { AppError } from '../../../errors';
import type { AgentTool } from '../tools/agent-tool';
import { createPlannedCalls } from './planned-calls';

const changesOf = (count: number): ProposedChange[] =>
  Array.from({ length: count }, (_, index) => ({
    taskId: `task ${index}`,
    title: `Task ${index}`,
    before: { status: 'open' as const },
    after: { status: 'done' as const },
  }));

const tool: AgentTool = {
  name: 'bulk_update_tasks',
  description: '',
  parameters: z.object({}),
  readOnly: false,
  isDeletion: ({ action }) => action === 'delete',
  execute: () => Promise.reject(new Error('nothing is carried out here')),
};

/** Planned calls over tasks that are as `changes` say when each look is taken. */
const plan = (changes: (ProposedChange[] | AppError)[], writesBefore = 0) =>
  createPlannedCalls(
    {
      tools: [tool],
      toolCalls: { countSucceeded: () => Promise.resolve(writesBefore) },
      propose: () => {
        const next = changes.shift();
        return next instanceof AppError ? Promise.reject(next) : Promise.resolve(next ?? []);
      },
    },
    {
      runId: 'run',
      changeSetId: 'set',
      actor: { userId: 'ada', type: 'assistant', name: null, timeZone: 'UTC' },
    } as Parameters<typeof createPlannedCalls>[1],
    'destructive',
  );

const transaction = {} as Transaction;
const conflict = expect.objectContaining({ code: 'conflict' });

test('a call that was free when it was judged is refused where it has to be asked by now', async () => {
  const calls = plan([new AppError('task_deleted', 'One of them is deleted.'), changesOf(7)]);
  expect(await calls.mustWait(tool, 'a', {})).toBe(false);
  await expect(calls.verifierOf(tool, {}, undefined)(transaction)).rejects.toEqual(conflict);
});

test('a deletion that had nothing to delete is refused once it has', async () => {
  const calls = plan([[], changesOf(1)]);
  const args = { action: 'delete' };
  expect(await calls.mustWait(tool, 'a', args)).toBe(false);
  await expect(calls.verifierOf(tool, args, undefined)(transaction)).rejects.toEqual(conflict);
});

test('what is free then and now is carried out', async () => {
  const calls = plan([changesOf(5), changesOf(4)]);
  expect(await calls.mustWait(tool, 'a', {})).toBe(false);
  await expect(calls.verifierOf(tool, {}, undefined)(transaction)).resolves.toBeUndefined();
});

test('what was approved is carried out as it was shown, in whatever order', async () => {
  const calls = plan([changesOf(7), changesOf(7).reverse(), changesOf(8)]);
  expect(await calls.mustWait(tool, 'a', {})).toBe(true);
  const verify = calls.verifierOf(tool, {}, calls.proposals.get('a'));
  await expect(verify(transaction)).resolves.toBeUndefined();
  await expect(verify(transaction)).rejects.toEqual(conflict);
});
