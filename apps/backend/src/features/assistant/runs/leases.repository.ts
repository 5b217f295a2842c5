import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database';
import { agentRuns, runResponses, toolCalls, type AgentRunRow } from '../assistant.schema';
import { isHeld, leaseOf, type Lease } from './run-lease';
import { notifyRun } from './run-notices';

export type LeasesRepository = ReturnType<typeof createLeasesRepository>;

/** How many runs one statement takes over. */
const claimedAtOnce = 50;

/** What cannot be lost any more: a run that has more of it than before has moved on. */
const finishedSteps = sql<number>`(
  (select count(*) from ${runResponses} where ${runResponses.runId} = agent_runs.id
     and ${runResponses.turn} >= 0)
  + (select count(*) from ${toolCalls}
     where ${toolCalls.runId} = agent_runs.id and ${toolCalls.finishedAt} is not null)
)::int`;

/** SQL of leases, all by the clock of the database: processes may disagree on the time. */
export const createLeasesRepository = (database: Database, owner: string) => ({
  /** Says that these runs are being driven. @returns the leases that still hold */
  beat: async (ids: string[]): Promise<Lease[]> => {
    const rows = await database
      .update(agentRuns)
      .set({ aliveAt: sql`clock_timestamp()` })
      .where(
        and(
          inArray(agentRuns.id, ids),
          eq(agentRuns.owner, owner),
          eq(agentRuns.status, 'running'),
        ),
      )
      .returning({ id: agentRuns.id, userId: agentRuns.userId, epoch: agentRuns.epoch });
    return rows.map(leaseOf);
  },

  /** Takes over runs that nobody has driven for so long. Of several replicas one gets each. */
  claim: (silentMs: number): Promise<AgentRunRow[]> => {
    const lost = database.$with('lost').as(
      database
        .select({ id: agentRuns.id })
        .from(agentRuns)
        .where(
          and(
            eq(agentRuns.status, 'running'),
            lt(agentRuns.aliveAt, sql`now() - make_interval(secs => ${silentMs / 1000})`),
          ),
        )
        .orderBy(asc(agentRuns.aliveAt))
        .limit(claimedAtOnce)
        .for('update', { skipLocked: true }),
    );
    return database
      .with(lost)
      .update(agentRuns)
      .set({
        owner,
        epoch: sql`${agentRuns.epoch} + 1`,
        aliveAt: sql`clock_timestamp()`,
        // Handing over is no failure of the run.
        takeovers: sql`case when ${agentRuns.owner} is null then ${agentRuns.takeovers}
          when ${finishedSteps} > ${agentRuns.stepsAtTakeover} then 1
          else ${agentRuns.takeovers} + 1 end`,
        stepsAtTakeover: finishedSteps,
      })
      .where(inArray(agentRuns.id, sql`(select ${lost.id} from ${lost})`))
      .returning();
  },

  /** Gives a run up, so that whoever looks next takes it over. */
  release: async (lease: Lease): Promise<void> => {
    const { runId } = lease;
    await database.transaction(async (transaction) => {
      const released = await transaction
        .update(agentRuns)
        .set({ owner: null, aliveAt: sql`to_timestamp(0)` })
        .where(and(isHeld(lease), eq(agentRuns.owner, owner)))
        .returning({ id: agentRuns.id });
      if (released.length === 0) return;
      await notifyRun({ runId, eventId: 0, what: 'released' }, transaction);
    });
  },
});
