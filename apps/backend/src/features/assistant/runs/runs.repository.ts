import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Database, Executor, Transaction } from '../../../database/database';
import { agentRuns, type AgentRunRow } from '../assistant.schema';

export type RunsRepository = ReturnType<typeof createRunsRepository>;
export type NewRun = typeof agentRuns.$inferInsert;

/** SQL of runs. Only `findOwned` is for what a person asks: it names the owner. */
export const createRunsRepository = (database: Database) => ({
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
  insert: async (run: Omit<NewRun, 'aliveAt'>, transaction: Transaction): Promise<AgentRunRow> => {
    const [row] = await transaction
      .insert(agentRuns)
      .values({ ...run, aliveAt: sql`now()` })
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

  /** Lets a run that waited go on. */
  resume: async (id: string, transaction: Transaction): Promise<AgentRunRow> => {
    const [row] = await transaction
      .update(agentRuns)
      .set({ status: 'running', aliveAt: sql`now()` })
      .where(eq(agentRuns.id, id))
      .returning();
    if (!row) throw new Error('an update of a run answered no row');
    return row;
  },

  /** Notes the change set of the run's writes, once. */
  noteChangeSet: async (
    id: string,
    changeSetId: string,
    transaction: Transaction,
  ): Promise<void> => {
    await transaction
      .update(agentRuns)
      .set({ changeSetId })
      .where(and(eq(agentRuns.id, id), isNull(agentRuns.changeSetId)));
  },

  /** Tells other processes that these runs are being driven. */
  keepAlive: async (ids: string[]): Promise<void> => {
    await database
      .update(agentRuns)
      .set({ aliveAt: sql`now()` })
      .where(inArray(agentRuns.id, ids));
  },

  /** Runs that no process has driven for so long. */
  findLost: (silentMs: number): Promise<AgentRunRow[]> =>
    database
      .select()
      .from(agentRuns)
      .where(
        and(
          eq(agentRuns.status, 'running'),
          lt(agentRuns.aliveAt, sql`now() - make_interval(secs => ${silentMs / 1000})`),
        ),
      ),
});
