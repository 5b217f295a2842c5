import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import type { Undo, UndoResult } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import { AppError } from '../../errors';
import type { TaskWriter, WriteContext, WriteOptions, Written } from '../tasks/task-writer';
import { toTask } from '../tasks/tasks.mapper';
import type { ChangesRepository } from './changes.repository';
import { findFamilyConflicts } from './undo-family';
import { linkUndo } from './undo-links';
import { planUndo, type Restoration } from './undo-plan';
import { standingOf, undoRefused } from './undo-refusals';

export interface UndoDependencies {
  repository: ChangesRepository;
  writer: Pick<TaskWriter, 'write' | 'replaceAll' | 'setDeletedAt' | 'record'>;
}

/** So that each statement stays within the time that the database gives it. */
const rowsPerStatement = 1000;

export type UndoService = ReturnType<typeof createUndoService>;

/**
 * An undoing joins the change set of its caller, unless that is what it takes back: what is in one
 * set stands or falls together.
 */
const apartFrom = (context: WriteContext, undone: string): WriteContext =>
  context.changeSetId === undone ? { ...context, changeSetId: uuidv7() } : context;

/** The rows that differ in nothing but that they shall be deleted now, or no longer. */
const onlyDeletion = (
  restorations: readonly Restoration[],
  deletedAt: Date | null,
): Restoration[] =>
  restorations.filter(({ before, after }) => {
    const { version, updatedAt } = before;
    const wanted = { ...before, deletedAt };
    return (
      (before.deletedAt === null) !== (deletedAt === null) &&
      isDeepStrictEqual({ ...after, version, updatedAt }, wanted)
    );
  });

/** Takes change sets back: all of one, or nothing of it. */
export const createUndoService = ({ repository, writer }: UndoDependencies) => {
  const plan = async (context: WriteContext, changeSetId: string): Promise<Restoration[]> => {
    const { actor, transaction, now } = context;
    const changes = await repository.findSet(actor.userId, changeSetId, transaction);
    if (changes.length === 0) {
      throw new AppError('not_found', `There is no change set ${changeSetId}.`);
    }
    const standing = standingOf(changes);
    const taskIds = [...new Set(standing.map(({ taskId }) => taskId))];
    const seq = standing[0]?.seq ?? 0;
    const facts = {
      changes: standing,
      tasks: await repository.findTasks(actor.userId, taskIds, transaction),
      trail: await repository.findTrail(actor.userId, { taskIds, seq }, transaction),
    };
    const { restorations, conflicts } = planUndo(facts, now);
    const owner = { userId: actor.userId, transaction };
    const inTheWay =
      conflicts.length > 0 ? conflicts : await findFamilyConflicts(restorations, repository, owner);
    if (inTheWay.length === 0) return restorations;
    throw undoRefused('Later changes would be lost. Undo those first.', inTheWay);
  };

  /** In few statements where a whole set comes or goes, as after an import. */
  const store = async (
    context: WriteContext,
    restorations: readonly Restoration[],
  ): Promise<Written[]> => {
    const written = new Map<string, Written>();
    for (const deletedAt of [context.now, null]) {
      const rows = onlyDeletion(restorations, deletedAt).map(({ before }) => before);
      for (let start = 0; start < rows.length; start += rowsPerStatement) {
        const some = rows.slice(start, start + rowsPerStatement);
        const stored = await writer.setDeletedAt(context, some, deletedAt);
        for (const each of stored) written.set(each.row.id, each);
      }
    }
    const others = restorations.filter(({ before }) => !written.has(before.id));
    for (const each of await writer.replaceAll(context, others)) written.set(each.row.id, each);
    return restorations.flatMap(({ before }) => written.get(before.id) ?? []);
  };

  /**
   * Takes back the named change set, or the newest that stands and is no undoing itself.
   * @throws AppError `not_found`, `undo_conflict` with the tasks that are in the way
   */
  return (actor: Actor, { changeSetId }: Undo, options: WriteOptions = {}): Promise<UndoResult> =>
    writer.write(actor, options, async (joined) => {
      const { transaction } = joined;
      const { userId } = actor;
      const undone = changeSetId ?? (await repository.newestStanding(userId, transaction));
      if (undone === null) throw new AppError('not_found', 'There is nothing to undo.');
      const context = apartFrom(joined, undone);
      const written = await store(context, await plan(context, undone));
      const changes = written.map(({ change }) => change);
      const seq = await writer.record(context, changes, undone);
      await linkUndo({ userId, changeSetId: undone, seq }, repository, transaction);
      return {
        changeSetId: context.changeSetId,
        undone,
        items: written.map(({ row }) => toTask(row)),
      };
    });
};
