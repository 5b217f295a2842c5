import type { FastifyBaseLogger } from 'fastify';
import { reasonOf } from '../../../database/failure';
import type { AppError } from '../../../errors';
import type { AgentRunRow } from '../assistant.schema';
import type { DriveRun } from './run-driver';
import type { Ending, RunEnding } from './run-ending';
import { interrupted, runProblemOf } from './run-problem';
import type { RunsRepository } from './runs.repository';

export interface ActiveRunsDependencies {
  drive: DriveRun;
  ending: Pick<RunEnding, 'end'>;
  runs: Pick<RunsRepository, 'findById'>;
  log: FastifyBaseLogger;
}

/** The agent hangs its whole state, and so what people wrote, on its errors: none of it is logged. */
const stackOf = ({ cause }: AppError): { stack?: string } =>
  cause instanceof Error ? { stack: (cause.stack ?? '').split('\n').slice(-8).join('\n') } : {};

interface ActiveRun {
  controller: AbortController;
  done: Promise<void>;
}

export type ActiveRuns = ReturnType<typeof createActiveRuns>;

/** The runs that this process drives. They belong to it, not to the request that began them. */
export const createActiveRuns = ({ drive, ending, runs, log }: ActiveRunsDependencies) => {
  const active = new Map<string, ActiveRun>();
  let isClosing = false;

  const failed = (run: AgentRunRow, error: unknown, requestId: string): Ending => {
    const { problem, error: appError } = runProblemOf(error, requestId);
    const level = problem.code === 'internal' ? 'error' : 'warn';
    log[level](
      {
        runId: run.id,
        requestId,
        reason: reasonOf(appError.cause ?? appError),
        ...stackOf(appError),
      },
      appError.message,
    );
    return { status: 'failed', problem };
  };

  /** How the run ended; null when it was deleted meanwhile, with its conversation or account. */
  const outcome = async (
    run: AgentRunRow,
    signal: AbortSignal,
    requestId: string,
  ): Promise<Ending | null> => {
    try {
      if (isClosing) throw interrupted();
      return await drive(run, signal);
    } catch (error) {
      const stored = await runs.findById(run.id).catch(() => run);
      if (!stored) return null;
      return failed(run, signal.aborted ? interrupted(error) : error, requestId);
    }
  };

  return {
    /** Begins to drive a run, or goes on with one; returns at once. */
    launch: (run: AgentRunRow, requestId: string): void => {
      const controller = new AbortController();
      const done = outcome(run, controller.signal, requestId)
        .then(async (result) => {
          if (result) await ending.end(run, result);
        })
        .catch((error: unknown) => {
          // Left as running; it counts as lost once nothing has kept it alive for a while.
          log.error({ err: error, runId: run.id, requestId }, 'a run could not be ended');
        })
        .finally(() => {
          // A quick approval may have launched the same run anew.
          if (active.get(run.id)?.controller === controller) active.delete(run.id);
        });
      active.set(run.id, { controller, done });
    },

    ids: (): string[] => [...active.keys()],

    /** Lets the runs end by themselves for so long, then ends them as interrupted. */
    close: async (graceMs: number): Promise<void> => {
      isClosing = true;
      const timer = setTimeout(() => {
        for (const { controller } of active.values()) controller.abort();
      }, graceMs);
      await Promise.all([...active.values()].map(({ done }) => done));
      clearTimeout(timer);
    },
  };
};
