import type { Transaction } from '../../database/database';
import type { TaskRow } from '../tasks/tasks.schema';
import type { ChangesRepository } from './changes.repository';
import type { Restoration, UndoConflict } from './undo-plan';

type Repository = Pick<ChangesRepository, 'findTasks' | 'findChildren'>;

interface Owner {
  userId: string;
  transaction: Transaction;
}

const conflictOf = (row: TaskRow, reason: string): UndoConflict => ({
  taskId: row.id,
  title: row.title,
  reason,
});

/** Every ancestor of the restored tasks, as they all would be. */
const loadFamily = async (
  restorations: readonly Restoration[],
  repository: Repository,
  { userId, transaction }: Owner,
): Promise<Map<string, TaskRow>> => {
  const family = new Map(restorations.map(({ after }) => [after.id, after]));
  let rows = [...family.values()];
  while (rows.length > 0) {
    const parents = rows.flatMap(({ parentId }) => parentId ?? []);
    const unknown = [...new Set(parents)].filter((id) => !family.has(id));
    rows = unknown.length > 0 ? await repository.findTasks(userId, unknown, transaction) : [];
    for (const row of rows) family.set(row.id, row);
  }
  return family;
};

const liesBelowItself = (task: TaskRow, family: Map<string, TaskRow>): boolean => {
  const seen = new Set<string>();
  let next = task.parentId;
  while (next !== null && !seen.has(next)) {
    if (next === task.id) return true;
    seen.add(next);
    next = family.get(next)?.parentId ?? null;
  }
  return false;
};

const conflictAbove = (task: TaskRow, family: Map<string, TaskRow>): UndoConflict[] => {
  if (task.deletedAt !== null || task.parentId === null) return [];
  const parent = family.get(task.parentId);
  if (!parent || parent.deletedAt !== null) {
    return [conflictOf(task, 'belongs to a task that is deleted')];
  }
  return liesBelowItself(task, family)
    ? [conflictOf(task, 'belongs to a task that lies below it by now')]
    : [];
};

/**
 * Why the tasks would not fit together once they are restored: no task may lie below a deleted one,
 * nor below itself.
 */
export const findFamilyConflicts = async (
  restorations: readonly Restoration[],
  repository: Repository,
  owner: Owner,
): Promise<UndoConflict[]> => {
  const family = await loadFamily(restorations, repository, owner);
  const above = restorations.flatMap(({ after }) => conflictAbove(after, family));
  const deleted = restorations.filter(({ action }) => action === 'deleted');
  const ids = deleted.map(({ after }) => after.id);
  const children =
    ids.length > 0 ? await repository.findChildren(owner.userId, ids, owner.transaction) : [];
  const restored = new Set(restorations.map(({ after }) => after.id));
  const below = children
    .filter((child) => !restored.has(child.id))
    .map((child) => conflictOf(child, 'is a subtask that has come since'));
  return [...above, ...below];
};
