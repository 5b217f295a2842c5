import type { TaskAction } from '@todo/contracts';
import type { TaskRow } from '../tasks/tasks.schema';
import { rowInState } from '../tasks/tasks.snapshots';
import type { ChangeRow, TrailEntry } from './changes.repository';
import { isUntouchedSince } from './undo-trail';

/** A task as it is and as it shall be again. */
export interface Restoration {
  before: TaskRow;
  after: TaskRow;
  action: TaskAction;
}

/** Why a task keeps a change set from being undone. */
export interface UndoConflict {
  taskId: string;
  title: string;
  reason: string;
}

export interface UndoPlan {
  restorations: Restoration[];
  conflicts: UndoConflict[];
}

/** What an undoing has to know. */
export interface UndoFacts {
  /** What is to be taken back, in order. */
  changes: readonly ChangeRow[];
  /** The tasks of these changes as they are now. */
  tasks: readonly TaskRow[];
  /** What happened to these tasks since the first of the changes, in order. */
  trail: readonly TrailEntry[];
}

const actionOf = (before: TaskRow, after: TaskRow): TaskAction => {
  if (before.deletedAt === null && after.deletedAt !== null) return 'deleted';
  if (before.deletedAt !== null && after.deletedAt === null) return 'restored';
  if (before.status === after.status) return 'updated';
  return after.status === 'done' ? 'completed' : 'reopened';
};

const byTask = <Entry extends { taskId: string }>(
  entries: readonly Entry[],
): Map<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.taskId);
    if (group) group.push(entry);
    else groups.set(entry.taskId, [entry]);
  }
  return groups;
};

/** A creation is taken back softly, so that it can come again. */
const restored = (row: TaskRow, first: ChangeRow | undefined, now: Date): TaskRow => ({
  ...(first?.before ? rowInState(row, first.before) : { ...row, deletedAt: row.deletedAt ?? now }),
  version: row.version + 1,
  updatedAt: now,
});

/**
 * What takes changes back: each task gets the state that it had before the first of its changes,
 * unless something else has changed it since or in between.
 */
export const planUndo = ({ changes, tasks, trail }: UndoFacts, now: Date): UndoPlan => {
  const rows = new Map(tasks.map((row) => [row.id, row]));
  const trails = byTask(trail);
  const plan: UndoPlan = { restorations: [], conflicts: [] };
  for (const [taskId, group] of byTask(changes)) {
    const row = rows.get(taskId);
    if (!row) continue;
    const ids = new Set(group.map(({ id }) => id));
    if (!isUntouchedSince(ids, trails.get(taskId) ?? [], row.version)) {
      plan.conflicts.push({ taskId, title: row.title, reason: 'was changed since' });
      continue;
    }
    const after = restored(row, group[0], now);
    plan.restorations.push({ before: row, after, action: actionOf(row, after) });
  }
  return plan;
};
