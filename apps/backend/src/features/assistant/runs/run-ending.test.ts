import type { Transaction } from '../../../database/database';
import { createRunEnding, type RunEndingDependencies } from './run-ending';

/** Notes who takes the row of an owner. */
const lockingTransaction = (held: string[]): Transaction => {
  const locked = {
    for: async () => {
      held.push('owner');
      return [{ id: 'ada' }];
    },
  };
  const select = () => ({ from: () => ({ where: () => locked }) });
  return { select } as unknown as Transaction;
};

test('a run is ended in the order of locks of a new message: owner, conversation, run', async () => {
  const held: string[] = [];
  const transaction = lockingTransaction(held);
  const dependencies: { [Name in keyof RunEndingDependencies]?: object } = {
    database: { transaction: (work: (transaction: Transaction) => unknown) => work(transaction) },
    conversations: {
      hold: async (userId: string, id: string) => void held.push(`${userId} ${id}`),
    },
    runs: { lock: async (id: string) => void held.push(id) },
    log: { publish: () => undefined },
  };
  const { end } = createRunEnding(dependencies as RunEndingDependencies);
  const run = { id: 'run', userId: 'ada', conversationId: 'talk', epoch: 1 };
  await end(run, { status: 'finished' });
  expect(held).toEqual(['owner', 'ada talk', 'run']);
});
