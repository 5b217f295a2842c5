import type { UpdateTask } from '@todo/contracts';
import type { Replacement, TaskWriter, WriteContext, Written } from './task-writer';
import { patchedTask } from './tasks.changes';
import { invalidParent, parentsDeleted, taskDeleted } from './tasks.problems';
import { freeRank } from './tasks.ranks';
import type { TasksRepository } from './tasks.repository';
import type { TaskRow } from './tasks.schema';
import { createSuccession } from './tasks.succession';

export interface OperationsDependencies {
  repository: TasksRepository;
  writer: TaskWriter;
}

export type TaskOperations = ReturnType<typeof createTaskOperations>;

type DeletedTrees = Awaited<ReturnType<TasksRepository['findDeletedTrees']>>;

/** The task, and what went away with it below. */
const deletedTogether = (trees: DeletedTrees, id: string): TaskRow[] => {
  const changeSetId = trees.find(({ row }) => row.id === id)?.changeSetId ?? null;
  const kept = new Map<string, TaskRow>();
  let level = trees.filter(({ row }) => row.id === id);
  while (level.length > 0) {
    for (const { row } of level) kept.set(row.id, row);
    const parents = new Set(level.map(({ row }) => row.id));
    level = trees.filter(
      ({ row, changeSetId: deletedBy }) =>
        parents.has(row.parentId ?? '') && !kept.has(row.id) && deletedBy === changeSetId,
    );
  }
  return [...kept.values()];
};

/**
 * What can be done to a task within a write. Nothing here is recorded: the caller records what an
 * operation answers, so that several make one change set.
 */
export const createTaskOperations = ({ repository, writer }: OperationsDependencies) => {
  const succeed = createSuccession({ repository, writer });

  const assertParent = async (context: WriteContext, parentId: string, id: string | null) => {
    const { actor, transaction } = context;
    const parent = await repository.findById(actor.userId, parentId, transaction);
    if (!parent || parent.deletedAt) throw invalidParent('is not a task of yours');
    const circles =
      id !== null &&
      (await repository.isWithin(actor.userId, { id: parentId, ancestorId: id }, transaction));
    if (circles) throw invalidParent('is the task itself or lies below it');
  };

  const withFreeRank = async (
    { actor, transaction }: WriteContext,
    { position }: TaskRow,
    patch: UpdateTask,
  ): Promise<UpdateTask> => {
    if (patch.position === undefined || patch.position === position) return patch;
    const scope = { userId: actor.userId, transaction };
    return { ...patch, position: await freeRank(repository, patch.position, scope) };
  };

  const successorsOf = async (
    context: WriteContext,
    written: readonly Written[],
  ): Promise<Written[]> => {
    const successors: Written[] = [];
    for (const { row, change } of written) {
      if (change.action === 'completed') successors.push(...(await succeed(context, row)));
    }
    return successors;
  };

  return {
    assertParent,

    /**
     * Changes fields; completing a recurring task adds its next occurrence.
     * @throws AppError `task_deleted`, `invalid_request`
     */
    update: async (
      context: WriteContext,
      before: TaskRow,
      patch: UpdateTask,
    ): Promise<Written[]> => {
      if (before.deletedAt) throw taskDeleted(before.id);
      if (patch.parentId != null) await assertParent(context, patch.parentId, before.id);
      const zone = { now: context.now, timeZone: context.actor.timeZone };
      const patched = patchedTask(before, await withFreeRank(context, before, patch), zone);
      if (!patched) return [];
      const { row: after, action } = patched;
      const written = await writer.replace(context, { before, after, action });
      return [written, ...(await successorsOf(context, [written]))];
    },

    /**
     * As `update` for many tasks at once, with a patch that names neither a place nor another parent.
     * @param onRefused hears of each task that the patch does not fit; then nothing may be kept
     */
    updateAll: async (
      context: WriteContext,
      tasks: readonly TaskRow[],
      patch: UpdateTask,
      onRefused: (error: unknown, task: TaskRow) => void,
    ): Promise<Written[]> => {
      const zone = { now: context.now, timeZone: context.actor.timeZone };
      const replacements = tasks.flatMap((before): Replacement[] => {
        try {
          if (before.deletedAt) throw taskDeleted(before.id);
          const patched = patchedTask(before, patch, zone);
          return patched ? [{ before, after: patched.row, action: patched.action }] : [];
        } catch (error) {
          onRefused(error, before);
          return [];
        }
      });
      const written = await writer.replaceAll(context, replacements);
      return [...written, ...(await successorsOf(context, written))];
    },

    /** Deletes tasks with all that is below them; a deleted one stays as it is. */
    delete: async (context: WriteContext, tasks: readonly TaskRow[]): Promise<Written[]> => {
      const { actor, transaction, now } = context;
      const ids = tasks.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
      const rows = await repository.findTrees(actor.userId, ids, transaction);
      return writer.setDeletedAt(context, rows, now);
    },

    /**
     * Restores tasks, each with the subtasks that were deleted with it.
     * @throws AppError `conflict` when a task would lie below a deleted one
     */
    restore: async (context: WriteContext, tasks: readonly TaskRow[]): Promise<Written[]> => {
      const { actor, transaction } = context;
      const ids = tasks.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);
      const trees = await repository.findDeletedTrees(actor.userId, ids, transaction);
      const restored = new Map<string, TaskRow>();
      for (const id of ids) {
        if (restored.has(id)) continue;
        for (const row of deletedTogether(trees, id)) restored.set(row.id, row);
      }
      const above = [...restored.values()].flatMap(({ parentId }) => parentId ?? []);
      const missing = [...new Set(above)].filter((id) => !restored.has(id));
      const parents = await repository.findByIds(actor.userId, missing, transaction);
      const deleted = parents.filter(({ deletedAt }) => deletedAt !== null);
      if (deleted.length > 0) throw parentsDeleted(deleted);
      return writer.setDeletedAt(context, [...restored.values()], null);
    },
  };
};
