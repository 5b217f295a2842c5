import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { RunStatus, StreamEvent, StreamEventName } from '@todo/contracts';
import type { Database, Executor } from '../../../database/database';
import { agentRuns, runEvents } from '../assistant.schema';
import type { RunBus } from './run-bus';
import { isHeld, LeaseLost, type Lease } from './run-lease';
import { notifyRun, type RunNotice, type RunNotices } from './run-notices';

type WithoutId<Event> = Event extends StreamEvent ? Omit<Event, 'id'> : never;

/** An event before it has its place in the run. */
export type NewRunEvent = WithoutId<StreamEvent>;

/** An event with its place among the responses of the run, where it belongs to one. */
export type StoredRunEvent = StreamEvent & { turn: number | null };

export interface RunPage {
  status: RunStatus;
  events: StreamEvent[];
}

export type RunLog = ReturnType<typeof createRunLog>;

const noPlace = 'an insert answered no row';

interface PageRow extends Record<string, unknown> {
  status: RunStatus;
  id: number | null;
  event: StreamEventName;
  data: unknown;
}

/** Prepared, as it is what a speaking model waits for most often. */
const prepareInsertHeld = (database: Database) => {
  const { placeholder } = sql;
  const lease = { runId: placeholder('runId'), epoch: placeholder('epoch') };
  return database
    .insert(runEvents)
    .select(
      sql`select ${agentRuns.id}, ${placeholder('id')}::int, ${placeholder('event')}::text,
        ${placeholder('data')}::jsonb, ${placeholder('turn')}::int, clock_timestamp()
        from ${agentRuns} where ${isHeld(lease)} for share`,
    )
    .returning({ data: runEvents.data })
    .prepare('insert_run_event_held');
};

interface RunLogDependencies {
  bus: Pick<RunBus, 'publish'>;
  notices: Pick<RunNotices, 'tell'>;
}

/** The events of runs: stored first, then sent. */
export const createRunLog = (database: Database, { bus, notices }: RunLogDependencies) => {
  const insertHeld = prepareInsertHeld(database);
  return {
    /**
     * Stores an event of whoever drives the run, at its place, and sends it as it is stored: who
     * follows live and who reads it later get the same bytes. One statement: the lease is held while
     * it is stored, so two drivers never write into each other.
     * @throws LeaseLost
     */
    append: async (
      lease: Lease,
      id: number,
      { event, data }: NewRunEvent,
      turn: number | null,
    ): Promise<void> => {
      const { runId, epoch } = lease;
      const [stored] = await insertHeld.execute({
        ...{ runId, epoch, id, event, turn },
        data: JSON.stringify(data),
      });
      if (!stored) throw new LeaseLost(lease);
      bus.publish(runId, [{ id, event, data: stored.data } as StreamEvent]);
      notices.tell(runId, id);
    },

    /** Stores an event behind those of a run whose row this transaction holds. */
    store: async (
      runId: string,
      { event, data }: NewRunEvent,
      executor: Executor,
    ): Promise<StreamEvent> => {
      const nextId = sql<number>`(
      select coalesce(max(${runEvents.id}), 0) + 1 from ${runEvents}
      where ${runEvents.runId} = ${runId}::uuid
    )`;
      const [row] = await executor
        .insert(runEvents)
        .values({ runId, id: nextId, event, data, createdAt: new Date() })
        .returning({ id: runEvents.id, data: runEvents.data });
      if (!row) throw new Error(noPlace);
      return { ...row, event } as StreamEvent;
    },

    /** Tells every replica, when the transaction commits, of what it stored. */
    announce: async (
      events: readonly StreamEvent[],
      notice: Omit<RunNotice, 'eventId'>,
      executor: Executor,
    ): Promise<void> => {
      const eventId = events.at(-1)?.id;
      if (eventId !== undefined) await notifyRun({ ...notice, eventId }, executor);
    },

    /** Sends to the followers of this process what a transaction stored, once it is committed. */
    publish: bus.publish,

    /** The stored events, in order. */
    list: async (runId: string, executor: Executor = database): Promise<StoredRunEvent[]> => {
      const { id, event, data, turn } = runEvents;
      const rows = await executor
        .select({ id, event, data, turn })
        .from(runEvents)
        .where(eq(runEvents.runId, runId))
        .orderBy(asc(id));
      return rows as StoredRunEvent[];
    },

    /** The number of the newest event; 0 without one. */
    lastId: async (runId: string, executor: Executor = database): Promise<number> => {
      const [row] = await executor
        .select({ id: sql<number>`coalesce(max(${runEvents.id}), 0)::int` })
        .from(runEvents)
        .where(eq(runEvents.runId, runId));
      return row?.id ?? 0;
    },

    /** How a run stands and the first events behind a place, of one moment; null without the run. */
    page: async (runId: string, afterId: number, limit: number): Promise<RunPage | null> => {
      const behind = database
        .select({ id: runEvents.id, event: runEvents.event, data: runEvents.data })
        .from(runEvents)
        .where(and(eq(runEvents.runId, runId), gt(runEvents.id, afterId)))
        .orderBy(asc(runEvents.id))
        .limit(limit);
      const { rows } = await database.execute<PageRow>(sql`
      select agent_runs.status, behind.id, behind.event, behind.data
      from agent_runs left join (${behind}) behind on true
      where agent_runs.id = ${runId}::uuid order by behind.id`);
      const [first] = rows;
      if (!first) return null;
      const events = rows.flatMap(({ id, event, data }) =>
        id === null ? [] : [{ id, event, data } as StreamEvent],
      );
      return { status: first.status, events };
    },
  };
};
