import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Executor, Transaction } from '../../../database/database';
import { agentRuns, type AgentRunRow } from '../assistant.schema';
import { isHeld, LeaseLost, type Lease } from './run-lease';

export type RunsRepository = ReturnType<typeof createRunsRepository>;
export type NewRun = typeof agentRuns.$inferInsert;

/**
 * SQL of runs. Only `findOwned` is for what a person asks: it names the owner.
 * @param owner This process, which drives the runs that it begins or lets go on.
 */
export const createRunsRepository = (database: Database, owner: string) => ({
  findOwned: async (userId: string, id: string): Promise<AgentRunRow | undefined> => {
    const [row] = await database
      .select()
      .from(agentRuns)
      .where(and(eq(agentRuns.userId, userId), eq(agentRuns.id, id)));
    return row;
  },

  findById: async (id: string): Promise<AgentRunRow | undefined> => {
    const [row] = await database.select().from(agentRuns).where(eq(agentRuns.id, id));
    return row;
  },

  /** The run, held for this transaction, whatever its status. */
  lock: async (id: string, transaction: Transaction): Promise<AgentRunRow | undefined> => {
    const [row] = await transaction
      .select()
      .from(agentRuns)
      .where(eq(agentRuns.id, id))
      .for('update');
    return row;
  },

  /** The run of a conversation that goes on or waits, held for this transaction. */
  lockOpen: async (
    conversationId: string,
    transaction: Transaction,
  ): Promise<AgentRunRow | undefined> => {
    const [row] = await transaction
      .select()
      .from(agentRuns)
      .where(
        and(
          eq(agentRuns.conversationId, conversationId),
          inArray(agentRuns.status, ['running', 'awaiting_approval']),
        ),
      )
      .for('update');
    return row;
  },

  /** Whether the assistant is answering in the conversation. */
  hasRunGoing: async (conversationId: string, executor: Executor = database): Promise<boolean> => {
    const rows = await executor
      .select({ id: agentRuns.id })
      .from(agentRuns)
      .where(and(eq(agentRuns.conversationId, conversationId), eq(agentRuns.status, 'running')));
    return rows.length > 0;
  },

  /** Stores a run, alive by the clock of the database: processes may disagree on the time. */
  insert: async (
    run: Omit<NewRun, 'aliveAt' | 'owner' | 'epoch'>,
    transaction: Transaction,
  ): Promise<AgentRunRow> => {
    const [row] = await transaction
      .insert(agentRuns)
      .values({ ...run, owner, epoch: 1, aliveAt: sql`clock_timestamp()` })
      .returning();
    if (!row) throw new Error('an insert answered no row');
    return row;
  },

  update: async (
    id: string,
    fields: Partial<AgentRunRow>,
    executor: Executor = database,
  ): Promise<AgentRunRow> => {
    const [row] = await executor
      .update(agentRuns)
      .set(fields)
      .where(eq(agentRuns.id, id))
      .returning();
    if (!row) throw new Error('an update of a run answered no row');
    return row;
  },

  /** Lets a run that waited go on, by the word of a request where there was one. */
  resume: async (
    id: string,
    requestId: string | null,
    transaction: Transaction,
  ): Promise<AgentRunRow> => {
    const [row] = await transaction
      .update(agentRuns)
      .set({
        status: 'running',
        owner,
        epoch: sql`${agentRuns.epoch} + 1`,
        aliveAt: sql`clock_timestamp()`,
        takeovers: 0,
        ...(requestId !== null && { requestId }),
      })
      .where(eq(agentRuns.id, id))
      .returning();
    if (!row) throw new Error('an update of a run answered no row');
    return row;
  },

  /**
   * Notes the change set of the run's writes, where something was written, as the last thing of a write's transaction: from then
   * on nobody takes the run over before it commits.
   * @throws LeaseLost
   */
  noteChangeSet: async (
    lease: Lease,
    changeSetId: string | null,
    transaction: Transaction,
  ): Promise<void> => {
    const rows = await transaction
      .update(agentRuns)
      .set({ changeSetId: sql`coalesce(${agentRuns.changeSetId}, ${changeSetId}::uuid)` })
      .where(isHeld(lease))
      .returning({ id: agentRuns.id });
    if (rows.length === 0) throw new LeaseLost(lease);
  },
});
