import { and, eq, type Placeholder } from 'drizzle-orm';
import type { Transaction } from '../../../database/database';
import { lockOwner } from '../../../event-log/event-log';
import { agentRuns, type AgentRunRow } from '../assistant.schema';

/** The right to drive a run: it ends when the run's epoch is raised, or the run itself ends. */
export interface Lease {
  runId: string;
  /** The person whose run it is. */
  userId: string;
  epoch: number;
}

/** The run is driven by somebody else by now, or it has ended: what was to be stored was not. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor({ runId, epoch }: Pick<Lease, 'runId' | 'epoch'>) {
    super(`the run ${runId} is no longer driven at epoch ${epoch}`);
  }
}

export const leaseOf = ({ id, userId, epoch }: Pick<AgentRunRow, 'id' | 'userId' | 'epoch'>) => ({
  runId: id,
  userId,
  epoch,
});

type Held = Pick<Lease, 'runId' | 'epoch'>;

/** The row of a run that is still driven under the lease, which a prepared statement learns later. */
export const isHeld = ({ runId, epoch }: Held | Record<keyof Held, Placeholder>) =>
  and(eq(agentRuns.id, runId), eq(agentRuns.epoch, epoch), eq(agentRuns.status, 'running'));

/**
 * Holds the lease until the transaction ends, so that nobody takes the run over or ends it before.
 * @throws LeaseLost
 */
export const holdLease = async (lease: Lease, transaction: Transaction): Promise<void> => {
  await lockOwner(lease.userId, transaction);
  const rows = await transaction
    .select({ id: agentRuns.id })
    .from(agentRuns)
    .where(isHeld(lease))
    .for('share');
  if (rows.length === 0) throw new LeaseLost(lease);
};
