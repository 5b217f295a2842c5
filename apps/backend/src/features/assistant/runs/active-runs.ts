import type { FastifyBaseLogger } from 'fastify';
import { isDatabaseUnavailable, reasonOf } from '../../../database/failure';
import { AppError } from '../../../errors';
import type { AgentRunRow } from '../assistant.schema';
import type { LeasesRepository } from './leases.repository';
import { traceOf } from './failure-trace';
import type { DriveRun } from './run-driver';
import type { Ending, RunEnding } from './run-ending';
import { LeaseLost, leaseOf, type Lease } from './run-lease';
import { abandoned, failureOf, runProblemOf } from './run-problem';
import type { RunsRepository } from './runs.repository';

export interface ActiveRunsDependencies {
  drive: DriveRun;
  ending: Pick<RunEnding, 'end'>;
  runs: Pick<RunsRepository, 'findById'>;
  leases: Pick<LeasesRepository, 'release'>;
  log: FastifyBaseLogger;
}

/** How often a run may change hands with nothing done in between. */
const maxTakeovers = 5;

/** A provider that refuses connections looks like such a database underneath. */
const waitsForDatabase = (error: unknown): boolean =>
  isDatabaseUnavailable(error) && !(error instanceof AppError && error.code !== 'unavailable');

const placeOf = ({ id, requestId, epoch }: AgentRunRow) => ({ runId: id, requestId, epoch });

interface ActiveRun {
  lease: Lease;
  controller: AbortController;
  done: Promise<void>;
}

export type ActiveRuns = ReturnType<typeof createActiveRuns>;

/** The runs that this process drives. They belong to it, not to the request that began them. */
export const createActiveRuns = (dependencies: ActiveRunsDependencies) => {
  const { drive, ending, runs, leases, log } = dependencies;
  const active = new Map<string, ActiveRun>();
  let isClosed = false;

  const failed = (run: AgentRunRow, error: unknown): Ending => {
    const { problem, error: appError } = runProblemOf(error, run.requestId ?? run.id);
    const level = problem.code === 'internal' ? 'error' : 'warn';
    log[level]({ ...placeOf(run), ...traceOf(appError.cause ?? appError) }, appError.message);
    return { status: 'failed', problem };
  };

  /** How the run ended; null when it is not for this process to end it. */
  const outcome = async (
    run: AgentRunRow,
    controller: AbortController,
    begin: DriveRun,
  ): Promise<Ending | null> => {
    try {
      return await begin(run, controller.signal);
    } catch (thrown) {
      const error = failureOf(thrown);
      if (controller.signal.aborted) return null;
      // What the agent still does in the background is of no use.
      controller.abort(error);
      if (error instanceof LeaseLost) return null;
      if (waitsForDatabase(error)) {
        log.warn({ ...placeOf(run), reason: reasonOf(error) }, 'a run waits for the database');
        return null;
      }
      const stored = await runs.findById(run.id).catch(() => run);
      // It may be deleted by now, with its conversation or account.
      return stored ? failed(run, error) : null;
    }
  };

  const release = async (lease: Lease): Promise<void> => {
    try {
      await leases.release(lease);
    } catch (error) {
      // Somebody takes it over a little later.
      log.warn({ err: error, runId: lease.runId }, 'a run could not be handed over');
    }
  };

  const begin = (run: AgentRunRow, driver: DriveRun): void => {
    const lease = leaseOf(run);
    if (isClosed) {
      void release(lease);
      return;
    }
    const controller = new AbortController();
    // This process may have lost it and got it back.
    active.get(run.id)?.controller.abort(new LeaseLost(lease));
    const done = outcome(run, controller, driver)
      .then(async (result) => {
        if (!result) return;
        await ending.end(run, result);
        const { status } = result;
        log.info({ ...placeOf(run), status, model: run.model }, 'a run has come to rest');
      })
      .catch((error: unknown) => {
        // Left as running: somebody takes it over once nothing has kept it alive for a while.
        log.error({ err: error, ...placeOf(run) }, 'a run could not be ended');
      })
      .finally(() => {
        if (active.get(run.id)?.controller === controller) active.delete(run.id);
      });
    active.set(run.id, { lease, controller, done });
  };

  const letGo = ({ runId, epoch }: Pick<Lease, 'runId' | 'epoch'>): void => {
    const found = active.get(runId);
    if (found && found.lease.epoch <= epoch) found.controller.abort(new LeaseLost(found.lease));
  };

  const atRest = async (graceMs: number): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all([...active.values()].map(({ done }) => done)), late]);
    clearTimeout(timer);
  };

  return {
    /** Begins to drive a run that this process holds, or goes on with one; returns at once. */
    launch: (run: AgentRunRow): void => begin(run, drive),

    /** Goes on with a run of another process; one that brings processes down is given up. */
    takeOver: (run: AgentRunRow): void => {
      const { takeovers } = run;
      log.warn({ ...placeOf(run), takeovers }, 'a run is taken over');
      if (takeovers <= maxTakeovers) begin(run, drive);
      else begin(run, () => Promise.reject(abandoned()));
    },

    ids: (): string[] => [...active.keys()],

    /** Stops driving a run that ended at this epoch, or was taken over. */
    letGo,

    /** Of these runs, stops driving those whose lease is no longer held. */
    keepOnly: (asked: readonly string[], held: readonly Lease[]): void => {
      const epochs = new Map(held.map(({ runId, epoch }) => [runId, epoch]));
      for (const runId of asked) {
        const found = active.get(runId);
        if (!found || epochs.get(runId) === found.lease.epoch) continue;
        log.warn({ runId, epoch: found.lease.epoch }, 'a run is no longer driven by this process');
        letGo(found.lease);
      }
    },

    /** Lets the runs end by themselves for so long, then leaves them to other replicas. */
    close: async (graceMs: number): Promise<void> => {
      await atRest(graceMs);
      isClosed = true;
      const left = [...active.values()];
      for (const { lease, controller } of left) controller.abort(new LeaseLost(lease));
      await atRest(graceMs / 4);
      await Promise.all(left.map(({ lease }) => release(lease)));
    },
  };
};
