import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { StreamEvent } from '@todo/contracts';
import type { Database, Executor } from '../../../database/database';
import { runEvents } from '../assistant.schema';
import type { RunBus } from './run-bus';

type WithoutId<Event> = Event extends StreamEvent ? Omit<Event, 'id'> : never;

/** An event before it has its place in the run. */
export type NewRunEvent = WithoutId<StreamEvent>;

export type RunLog = ReturnType<typeof createRunLog>;

/** The events of runs: stored first, then sent. */
export const createRunLog = (database: Database, bus: RunBus) => {
  /** Stores an event behind those that the run has. Two writers of one run cannot both succeed. */
  const store = async (
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
      .returning({ id: runEvents.id });
    if (!row) throw new Error('an insert answered no row');
    return { id: row.id, event, data } as StreamEvent;
  };

  return {
    /** Stores the event and sends it to whoever follows the run. */
    append: async (runId: string, event: NewRunEvent): Promise<void> => {
      bus.publish(runId, await store(runId, event, database));
    },

    /** Stores within a transaction; its events are sent with `publish` once it is committed. */
    store,
    publish: (runId: string, events: readonly StreamEvent[]): void => {
      for (const event of events) bus.publish(runId, event);
    },

    /** The stored events behind `afterId`, in order. */
    list: async (
      runId: string,
      afterId = 0,
      executor: Executor = database,
    ): Promise<StreamEvent[]> => {
      const rows = await executor
        .select({ id: runEvents.id, event: runEvents.event, data: runEvents.data })
        .from(runEvents)
        .where(and(eq(runEvents.runId, runId), gt(runEvents.id, afterId)))
        .orderBy(asc(runEvents.id));
      return rows as StreamEvent[];
    },
  };
};
