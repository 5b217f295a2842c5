import type { FastifyBaseLogger } from 'fastify';
import type { ApprovalsService } from '../approvals/approvals.service';
import type { ActiveRuns } from './active-runs';
import type { LeasesRepository } from './leases.repository';
import type { RunWatch } from './run-watch';
import { createTicker } from './ticker';

/** How often, and after how long, a process does what keeps runs going. */
export interface RunTiming {
  /** How often it says that it drives its runs. */
  beatMs: number;
  /** A run of which nothing was said for so long is taken over. */
  lostAfterMs: number;
  /** How often it looks for such runs. */
  sweepMs: number;
  /** How often followers look for what they were not told. */
  lookMs: number;
  /** How long runs may go on while the server closes, before others take them over. */
  closeGraceMs: number;
}

export const defaultTiming: RunTiming = {
  beatMs: 1_800,
  lostAfterMs: 5_500,
  sweepMs: 1_000,
  lookMs: 5_000,
  closeGraceMs: 4_000,
};

export interface RunUpkeepDependencies {
  leases: Pick<LeasesRepository, 'beat' | 'claim'>;
  active: Pick<ActiveRuns, 'ids' | 'keepOnly' | 'takeOver'>;
  approvals: Pick<ApprovalsService, 'expire'>;
  watch: Pick<RunWatch, 'look'>;
  log: FastifyBaseLogger;
  /** Whether the tables are there. */
  isReady: () => boolean;
  timing: RunTiming;
}

/** Keeps this process's runs its own, takes over those of dead ones, and lets approvals expire. */
export const createRunUpkeep = (dependencies: RunUpkeepDependencies) => {
  const { leases, active, approvals, watch, log, isReady, timing } = dependencies;

  const beat = async (): Promise<void> => {
    const own = active.ids();
    if (own.length > 0) active.keepOnly(own, await leases.beat(own));
  };

  const sweep = async (): Promise<void> => {
    for (const run of await leases.claim(timing.lostAfterMs)) active.takeOver(run);
    await approvals.expire();
  };

  const common = { isReady, log };
  const beating = createTicker(beat, {
    ...common,
    everyMs: timing.beatMs,
    failure: 'the runs of this process cannot be kept alive',
  });
  const sweeping = createTicker(sweep, {
    ...common,
    everyMs: timing.sweepMs,
    failure: 'looking for lost runs has to wait',
  });
  const looking = createTicker(watch.look, {
    ...common,
    everyMs: timing.lookMs,
    failure: 'following runs has to wait',
  });

  return {
    start: (): void => {
      for (const ticker of [beating, sweeping, looking]) ticker.start();
    },
    /** Looks at once for runs that wait for a driver. */
    sweepSoon: sweeping.hurry,
    /** Takes nothing over any more. */
    stopSweeping: sweeping.stop,
    /** Resolves when nothing of it is under way. */
    stop: async (): Promise<void> => {
      await Promise.all([beating.stop(), sweeping.stop(), looking.stop()]);
    },
  };
};
export type RunUpkeep = ReturnType<typeof createRunUpkeep>;
