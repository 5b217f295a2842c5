import type { Actor } from '../../../acting/actor';
import type { Database, Transaction } from '../../../database/database';
import { AppError } from '../../../errors';
import { requireOwner } from '../../../event-log/event-log';
import type { AgentRunRow } from '../assistant.schema';
import type { ConversationPort } from '../conversation-port';
import type { RunEnding } from './run-ending';
import type { Lease } from './run-lease';
import type { RunLog } from './run-log';
import type { RunsRepository } from './runs.repository';
import type { Supersede } from './supersede';

export interface StopRunDependencies {
  database: Database;
  runs: Pick<RunsRepository, 'findOwned' | 'lock' | 'update'>;
  log: Pick<RunLog, 'publish'>;
  ending: Pick<RunEnding, 'endLocked'>;
  supersede: Supersede;
  conversations: Pick<ConversationPort, 'hold'>;
  /** Lets go of a run, if this process drives it. */
  letGo: (run: Pick<Lease, 'runId' | 'epoch'>) => void;
}

/**
 * Stops a run, whoever drives it: it ends here and now, and what its driver would still store is
 * refused. A tool call that is under way holds the owner, so it has either happened before or will
 * not happen.
 */
export const createStopRun = (dependencies: StopRunDependencies) => {
  const { database, runs, log, ending, supersede, conversations, letGo } = dependencies;

  const stopLocked = async (locked: AgentRunRow, transaction: Transaction) => {
    const run = await runs.update(locked.id, { stopRequestedAt: new Date() }, transaction);
    return run.status === 'awaiting_approval'
      ? supersede(run, transaction)
      : ending.endLocked(run, { status: 'stopped' }, transaction);
  };

  /** An ended run stays as it is. @throws AppError `not_found` */
  return async ({ userId }: Actor, id: string): Promise<void> => {
    const found = await runs.findOwned(userId, id);
    if (!found) throw new AppError('not_found', `There is no run ${id}.`);
    const { events, epoch } = await database.transaction(async (transaction) => {
      await requireOwner(userId, transaction);
      await conversations.hold(userId, found.conversationId, transaction);
      const run = await runs.lock(id, transaction);
      if (!run) throw new AppError('not_found', `There is no run ${id}.`);
      const isOpen = run.status === 'running' || run.status === 'awaiting_approval';
      return { events: isOpen ? await stopLocked(run, transaction) : [], epoch: run.epoch };
    });
    log.publish(id, events);
    letGo({ runId: id, epoch });
  };
};
export type StopRun = ReturnType<typeof createStopRun>;
