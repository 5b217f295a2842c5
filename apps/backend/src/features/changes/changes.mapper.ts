import type { Change } from '@todo/contracts';
import { taskOfSnapshot } from '../tasks/tasks.snapshots';
import type { ChangeRow } from './changes.repository';

/** The contract's view of a stored change. */
export const toChange = (row: ChangeRow): Change => ({
  id: row.id,
  changeSetId: row.changeSetId,
  taskId: row.taskId,
  actor: { type: row.actorType, name: row.actorName },
  action: row.action,
  before: row.before && taskOfSnapshot(row.before),
  after: row.after && taskOfSnapshot(row.after),
  at: row.at.toISOString(),
  undone: row.undoneBySeq !== null,
  undoes: row.undoesId,
});
