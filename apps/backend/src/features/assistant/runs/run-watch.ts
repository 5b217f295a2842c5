import { eq, inArray, sql } from 'drizzle-orm';
import type { DatabaseConnection } from '../../../database/connection';
import { agentRuns, runEvents } from '../assistant.schema';
import type { RunBus } from './run-bus';
import type { Lease } from './run-lease';
import { parseRunNotice, runsChannel } from './run-notices';

export interface RunWatchDependencies {
  connection: Pick<DatabaseConnection, 'database' | 'listen'>;
  bus: Pick<RunBus, 'nudge' | 'followed'>;
  /** Called when a run ended that this process may be driving. */
  onEnded: (run: Pick<Lease, 'runId' | 'epoch'>) => void;
  /** Called when a run waits for somebody to take it over. */
  onReleased: () => void;
}

export type RunWatch = ReturnType<typeof createRunWatch>;

/** Hears what other replicas do to runs, on the one connection that listens for the process. */
export const createRunWatch = ({ connection, bus, onEnded, onReleased }: RunWatchDependencies) => {
  const { database } = connection;

  /** One query for all followers, in case something was not told. */
  const look = async (): Promise<void> => {
    const ids = bus.followed();
    if (ids.length === 0) return;
    const newest = database
      .select({ id: sql<number>`max(${runEvents.id})`.as('newest_id') })
      .from(runEvents)
      .where(eq(runEvents.runId, agentRuns.id));
    const rows = await database
      .select({ id: agentRuns.id, eventId: sql<number>`(${newest})` })
      .from(agentRuns)
      .where(inArray(agentRuns.id, ids));
    const found = new Map(rows.map(({ id, eventId }) => [id, eventId]));
    // Who follows a run that was deleted finds out by reading.
    for (const id of ids) bus.nudge(id, found.get(id) ?? Infinity);
  };

  const stopListening = connection.listen(runsChannel, {
    onNotice: (payload) => {
      const notice = parseRunNotice(payload);
      if (!notice) return;
      const { runId, eventId, what, epoch } = notice;
      bus.nudge(runId, eventId);
      if (what === 'ended' && epoch !== undefined) onEnded({ runId, epoch });
      if (what === 'released') onReleased();
    },
    onListening: () => {
      look().catch(() => undefined);
      onReleased();
    },
  });

  return { look, close: stopListening };
};
