import { AppError } from '../../errors';
import type { ChangeRow } from './changes.repository';
import type { UndoConflict } from './undo-plan';

const maxErrors = 500;

/** Names every task that is in the way. */
export const undoRefused = (detail: string, conflicts: readonly UndoConflict[]): AppError =>
  new AppError('undo_conflict', detail, {
    errors: conflicts.slice(0, maxErrors).map(({ taskId, title, reason }) => ({
      path: 'body.changeSetId',
      message: `“${title}” ${reason}`,
      taskId,
    })),
  });

const everyTask = (changes: readonly ChangeRow[], reason: string): UndoConflict[] => {
  const titles = new Map(
    changes.map(({ taskId, before, after }) => [taskId, (after ?? before)?.title ?? '']),
  );
  return [...titles].map(([taskId, title]) => ({ taskId, title, reason }));
};

/**
 * What stands of a change set and can be taken back.
 * @throws AppError `undo_conflict`
 */
export const standingOf = (changes: readonly ChangeRow[]): ChangeRow[] => {
  const standing = changes.filter(({ undoneBySeq }) => undoneBySeq === null);
  if (standing.length === 0) {
    throw undoRefused(
      'The change set is undone already. To bring it back, undo what undid it.',
      everyTask(changes, 'is as it was before'),
    );
  }
  if (standing.some(({ incomplete }) => incomplete)) {
    throw undoRefused(
      'The change set concerned tasks that are gone for good.',
      everyTask(standing, 'was changed together with a task that is gone for good'),
    );
  }
  return standing;
};
