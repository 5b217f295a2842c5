import type { FastifyBaseLogger } from 'fastify';
import type { ApprovalsService } from '../approvals/approvals.service';
import type { ActiveRuns } from './active-runs';
import type { RunEnding } from './run-ending';
import { interrupted, runProblemOf } from './run-problem';
import type { RunsRepository } from './runs.repository';

export interface RunUpkeepDependencies {
  runs: RunsRepository;
  active: Pick<ActiveRuns, 'ids'>;
  ending: Pick<RunEnding, 'end'>;
  approvals: Pick<ApprovalsService, 'expire'>;
  log: FastifyBaseLogger;
  /** Whether the tables are there. */
  isReady: () => boolean;
}

/** How often a process says that its runs live, and how long one may be silent. */
const everyMs = 4_000;
const lostAfterMs = 15_000;
/** How soon after the start, or after a failure. */
const soonMs = 500;

/** Ends the runs of dead processes, and rejects what nobody decided in time. */
export const createRunUpkeep = (dependencies: RunUpkeepDependencies) => {
  const { runs, active, ending, approvals, log, isReady } = dependencies;

  const sweep = async (): Promise<void> => {
    const own = active.ids();
    if (own.length > 0) await runs.keepAlive(own);
    for (const run of await runs.findLost(lostAfterMs)) {
      const { problem } = runProblemOf(interrupted(), run.id);
      log.warn({ runId: run.id }, 'a run has lost its process');
      await ending.end(run, { status: 'failed', problem });
    }
    await approvals.expire();
  };

  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let hasFailed = false;
  let ticking: Promise<void> = Promise.resolve();

  const tick = async (): Promise<void> => {
    let nextMs = soonMs;
    try {
      if (isReady()) {
        await sweep();
        nextMs = everyMs;
        hasFailed = false;
      }
    } catch (error) {
      // Once per outage: it is tried again twice a second.
      if (!hasFailed) log.warn({ err: error }, 'the upkeep of runs has to wait');
      hasFailed = true;
    }
    if (!isStopped) schedule(nextMs);
  };

  const schedule = (ms: number): void => {
    timer = setTimeout(() => {
      ticking = tick();
    }, ms).unref();
  };

  return {
    start: (): void => schedule(soonMs),
    /** Resolves when nothing of it is under way. */
    stop: (): Promise<void> => {
      isStopped = true;
      clearTimeout(timer);
      return ticking;
    },
  };
};
