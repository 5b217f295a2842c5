import type { NewRunEvent, RunLog } from './run-log';
import type { Lease } from './run-lease';

export type RunWriter = ReturnType<typeof createRunWriter>;

/**
 * Writes the events of one run, one after the other, behind the last that is stored. Who holds the
 * lease is the only writer, so the places are counted here and not asked for.
 */
export const createRunWriter = (log: Pick<RunLog, 'append'>, lease: Lease, lastId: number) => {
  let nextId = lastId + 1;
  return {
    /** @throws LeaseLost */
    append: async (event: NewRunEvent, turn: number | null = null): Promise<void> => {
      await log.append(lease, nextId, event, turn);
      nextId += 1;
    },
  };
};
