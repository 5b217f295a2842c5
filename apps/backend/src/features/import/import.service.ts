import type { ImportResult } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import { AppError } from '../../errors';
import type { TaskWriter, UnrecordedChange, WriteContext } from '../tasks/task-writer';
import type { TaskRow } from '../tasks/tasks.schema';
import { outcomeOf, positionsOf, type ImportOutcome } from './import-outcome';
import type { ImportPlan, SpooledTask } from './import-plan';
import { createImportRepository, insertViews, mergePreferences } from './import.repository';

type NewTask = Omit<TaskRow, 'dueSort'>;

/** Where a task of a file is put. */
export interface Place {
  id: string;
  userId: string;
  parentId: string | null;
  position: string;
}

export interface ImportServiceDependencies {
  database: Database;
  writer: Pick<TaskWriter, 'write' | 'insertMany' | 'recordAll' | 'setParents'>;
  toRow: (task: SpooledTask['task'], place: Place) => NewTask;
  /** How many saved views a person may have. */
  maxViews: number;
  now?: () => Date;
}

/** The result, and the change set that undoes it; null when no task is new. */
export interface ImportAnswer {
  result: ImportResult;
  changeSetId: string | null;
}

export type ImportService = ReturnType<typeof createImportService>;

const assertNoErrors = (plan: ImportPlan): void => {
  const count = plan.errorCount();
  if (count === 0) return;
  const listed = plan.errors.length;
  const more = count > listed ? ` The first ${listed} are listed.` : '';
  const rows = count === 1 ? '1 row' : `${count} rows`;
  const detail = `${rows} cannot become tasks, so nothing was created.${more}`;
  throw new AppError('import_invalid', detail, { errors: [...plan.errors] });
};

/** Brings in what a plan holds, or says what that would do. */
export const createImportService = (dependencies: ImportServiceDependencies) => {
  const { database, writer, toRow, maxViews, now = () => new Date() } = dependencies;

  /** Inserts batch after batch. A parent that comes later in the file is set at the end. */
  async function* insertTasks(
    context: WriteContext,
    plan: ImportPlan,
    { created, parentOf }: ImportOutcome,
    positions: ReadonlyMap<string, string>,
  ): AsyncGenerator<UnrecordedChange[]> {
    const { userId } = context.actor;
    const stored = new Set<string>();
    const late: { id: string; parentId: string }[] = [];
    for (const batch of plan.spooled()) {
      const parents = new Map<string, string | null>();
      for (const { id } of batch) {
        const row = created.get(id);
        if (row) parents.set(id, parentOf(row));
      }
      const rows = batch.flatMap(({ id, task }) => {
        const parentId = parents.get(id);
        if (parentId === undefined) return [];
        const isLate =
          parentId !== null &&
          created.has(parentId) &&
          !stored.has(parentId) &&
          !parents.has(parentId);
        if (isLate) late.push({ id, parentId });
        const place = { id, userId, position: positions.get(id) ?? '' };
        return [toRow(task, { ...place, parentId: isLate ? null : parentId })];
      });
      for (const { id } of rows) stored.add(id);
      const written = await writer.insertMany(context, rows);
      yield written.map(({ change }) => withParent(change, parents.get(change.taskId) ?? null));
    }
    await writer.setParents(context, late);
  }

  const bringViews = async (actor: Actor, plan: ImportPlan, transaction: Transaction) => {
    const repository = createImportRepository(transaction);
    const ids = plan.views.flatMap(({ id }) => id?.toLowerCase() ?? []);
    const owned = await repository.ownedViews(actor.userId, ids);
    const room = Math.max(0, maxViews - (await repository.countViews(actor.userId)));
    const fresh = plan.views.filter(({ id }) => id === null || !owned.has(id.toLowerCase()));
    const rows = fresh.slice(0, room).map(({ name, query, createdAt, updatedAt }) => {
      const created = createdAt === null ? now() : new Date(createdAt);
      const updated = updatedAt === null ? created : new Date(updatedAt);
      return {
        id: uuidv7(),
        userId: actor.userId,
        name,
        query,
        createdAt: created,
        updatedAt: updated,
      };
    });
    await insertViews(rows, transaction);
  };

  const bringIn = (actor: Actor, plan: ImportPlan, transaction: Transaction) => {
    let changeSetId: string | null = null;
    const onChange = (id: string): void => {
      changeSetId = id;
    };
    return writer.write(
      actor,
      { transaction, onChange },
      async (context): Promise<ImportAnswer> => {
        const repository = createImportRepository(transaction);
        const outcome = await outcomeOf(plan, actor.userId, repository);
        const rows = [...outcome.created.values()];
        if (rows.length > 0) {
          const positions = positionsOf(rows, await repository.lastPosition(actor.userId));
          await writer.recordAll(context, insertTasks(context, plan, outcome, positions));
        }
        await bringViews(actor, plan, transaction);
        const preferences = plan.preferences();
        if (preferences) await mergePreferences(actor.userId, preferences, transaction);
        return { result: outcome.result, changeSetId };
      },
    );
  };

  return {
    /** What an import would do. */
    preview: async (actor: Actor, plan: ImportPlan): Promise<ImportResult> =>
      (await outcomeOf(plan, actor.userId, createImportRepository(database))).result,

    /**
     * Creates the tasks of a file, in one change set, with its views and preferences.
     * @throws AppError `import_invalid` with the bad rows, when there are any
     */
    run: async (
      actor: Actor,
      plan: ImportPlan,
      transaction: Transaction,
    ): Promise<ImportAnswer> => {
      assertNoErrors(plan);
      return bringIn(actor, plan, transaction);
    },
  };
};

/** A task that is put below its parent at the end of the import was created below it. */
const withParent = (change: UnrecordedChange, parentId: string | null): UnrecordedChange =>
  change.after ? { ...change, after: { ...change.after, parentId } } : change;
