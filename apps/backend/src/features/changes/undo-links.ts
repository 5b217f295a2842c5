import type { Transaction } from '../../database/database';
import type { ChangesRepository } from './changes.repository';

type Repository = Pick<ChangesRepository, 'markUndone' | 'markStanding'>;

interface Link {
  undoesId: string | null;
  seq: number;
}

const undoingsIn = (links: readonly Link[]): Map<number, string> =>
  new Map(links.flatMap(({ seq, undoesId }) => (undoesId === null ? [] : [[seq, undoesId]])));

/**
 * Marks what stands of a change set as undone by the undoing numbered `seq`. Where that was an
 * undoing itself, what it had undone stands again; where that was one too, what *it* had undone is
 * undone again; and so on.
 */
export const linkUndo = async (
  { userId, changeSetId, seq }: { userId: string; changeSetId: string; seq: number },
  repository: Repository,
  transaction: Transaction,
): Promise<void> => {
  let undone: Link[] = await repository.markUndone(
    { userId, changeSetId, bySeq: seq, until: seq },
    transaction,
  );
  for (;;) {
    const takenBack = [...undoingsIn(undone).keys()];
    if (takenBack.length === 0) return;
    const standing = await repository.markStanding(userId, takenBack, transaction);
    undone = [];
    for (const [bySeq, undoesId] of undoingsIn(standing)) {
      const mark = { userId, changeSetId: undoesId, bySeq, until: bySeq };
      undone.push(...(await repository.markUndone(mark, transaction)));
    }
  }
};
