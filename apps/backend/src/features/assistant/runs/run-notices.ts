import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Executor } from '../../../database/database';

/** Where every replica is told of what happens to runs. */
export const runsChannel = 'todo_runs';

const NoticeSchema = z.object({
  runId: z.string(),
  /** The run has events up to this one. */
  eventId: z.number().int(),
  /** `ended`: nobody drives it any more; `released`: it waits for someone who does. */
  what: z.enum(['events', 'ended', 'released']),
  /** Until when it was driven, where it ended. */
  epoch: z.number().int().optional(),
});
export type RunNotice = z.infer<typeof NoticeSchema>;

/** Null when it is none of ours. */
export const parseRunNotice = (payload: string): RunNotice | null => {
  try {
    return NoticeSchema.parse(JSON.parse(payload));
  } catch {
    return null;
  }
};

/** Tells every replica; within a transaction when that commits. */
export const notifyRun = async (notice: RunNotice, executor: Executor): Promise<void> => {
  await executor.execute(sql`select pg_notify(${runsChannel}, ${JSON.stringify(notice)})`);
};

export type RunNotices = ReturnType<typeof createRunNotices>;

/** How long further events are gathered after some were told. */
const pauseMs = 50;

/**
 * Tells other replicas of the events of this process's runs: those of all runs together, and not
 * one by one, so that a fast model costs no statement per word. What is not told is found out.
 */
export const createRunNotices = (database: Database) => {
  const waiting = new Map<string, number>();
  let isSending = false;

  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    try {
      while (waiting.size > 0) {
        const payloads = [...waiting].map(([runId, eventId]) =>
          JSON.stringify({ runId, eventId, what: 'events' } satisfies RunNotice),
        );
        waiting.clear();
        await database.execute(
          sql`select pg_notify(${runsChannel}, payload)
              from unnest(${sql.param(payloads)}::text[]) as payload`,
        );
        await delay(pauseMs, undefined, { ref: false });
      }
    } finally {
      isSending = false;
    }
  };

  return {
    tell: (runId: string, eventId: number): void => {
      waiting.set(runId, eventId);
      // Followers elsewhere look for themselves now and then.
      send().catch(() => undefined);
    },
  };
};
