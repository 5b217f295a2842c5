import { v7 as uuidv7 } from 'uuid';
import type { TaskAction } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import { appendEvent, requireOwner } from '../../event-log/event-log';
import type { NewTask } from './tasks.changes';
import { insertAsJson, replaceAsJson } from './tasks.json-rows';
import { setParents } from './tasks.parents';
import type { NewTaskChange, TasksRepository } from './tasks.repository';
import { taskChanges, tasks, type TaskRow } from './tasks.schema';
import { snapshotOf } from './tasks.snapshots';

export interface WriteOptions {
  /** Groups the changes of one intention; a new one by default. */
  changeSetId?: string | undefined;
  /** Joins a transaction that has begun; one of its own by default. */
  transaction?: Transaction | undefined;
  /** `If-Match` as the caller sent it. */
  ifMatch?: string | undefined;
  /** Hears of the change set once something has changed. */
  onChange?: ((changeSetId: string) => void) | undefined;
}

/** One write under way: whose, where, when. */
export interface WriteContext {
  actor: Actor;
  transaction: Transaction;
  changeSetId: string;
  now: Date;
  onChange: ((changeSetId: string) => void) | undefined;
}

/** What becomes of a task, and what that is called. */
export interface Replacement {
  before: TaskRow;
  after: TaskRow;
  action: TaskAction;
}

/** A row as it is stored now, and the change that `record` is to tell of. */
export interface Written {
  row: TaskRow;
  change: UnrecordedChange;
}

export type UnrecordedChange = Omit<NewTaskChange, 'seq'>;

export interface TaskWriterDependencies {
  database: Database;
  repository: TasksRepository;
  /** What else depends on tasks follows in the transaction of the change. */
  onChanges?: AfterChanges | undefined;
  now?: (() => Date) | undefined;
}

/** Hears of changes as they are recorded. */
export type AfterChanges = (
  changes: readonly UnrecordedChange[],
  transaction: Transaction,
) => Promise<void>;

export type TaskWriter = ReturnType<typeof createTaskWriter>;

const changeOf = (
  { actor, changeSetId, now }: WriteContext,
  action: TaskAction,
  { before, after }: { before: TaskRow | null; after: TaskRow },
): UnrecordedChange => ({
  id: uuidv7(),
  changeSetId,
  userId: actor.userId,
  taskId: after.id,
  actorType: actor.type,
  actorName: actor.name,
  action,
  before: before && snapshotOf(before),
  after: snapshotOf(after),
  at: now,
});

/** So that each statement stays within the time that the database gives it. */
const rowsPerStatement = 1000;

/** As the database computes it. */
const dueSortOf = ({ dueAt, dueDate }: NewTask): Date | null =>
  dueAt ?? (dueDate === null ? null : new Date(`${dueDate}T00:00:00Z`));

/** The only code that stores tasks, together with their history and the event that tells of it. */
export const createTaskWriter = (dependencies: TaskWriterDependencies) => {
  const { database, repository, onChanges, now = () => new Date() } = dependencies;

  /** Stores new tasks, in few statements. What is inserted is to be recorded. */
  const insertAll = async (context: WriteContext, tasks: NewTask[]): Promise<Written[]> => {
    const rows = await repository.insertAll(tasks, context.transaction);
    return rows.map((row) => ({
      row,
      change: changeOf(context, 'created', { before: null, after: row }),
    }));
  };

  /** Takes the number of the event that tells of the change set when the transaction commits. */
  const announce = async ({ actor, changeSetId, transaction, onChange }: WriteContext) => {
    const event = { userId: actor.userId, event: 'task.changed', refId: changeSetId } as const;
    const seq = await appendEvent(event, transaction);
    onChange?.(changeSetId);
    return seq;
  };

  const storeChanges = async (
    { transaction }: WriteContext,
    changes: readonly UnrecordedChange[],
    recorded: Pick<NewTaskChange, 'seq' | 'undoesId'>,
  ): Promise<void> => {
    await repository.insertChanges(
      changes.map((change) => ({ ...change, ...recorded })),
      transaction,
    );
    await onChanges?.(changes, transaction);
  };

  return {
    /**
     * Does `work` in one transaction that holds back every other writer of this person's tasks.
     * @throws AppError `unauthenticated` when the account is gone
     */
    write: async <Result>(
      actor: Actor,
      options: WriteOptions,
      work: (context: WriteContext) => Promise<Result>,
    ): Promise<Result> => {
      const run = async (transaction: Transaction): Promise<Result> => {
        await requireOwner(actor.userId, transaction);
        const { changeSetId = uuidv7(), onChange } = options;
        return work({ actor, transaction, changeSetId, now: now(), onChange });
      };
      return options.transaction ? run(options.transaction) : database.transaction(run);
    },

    insertAll,

    /** As `insertAll`, for thousands at a time. */
    insertMany: async (context: WriteContext, rows: NewTask[]): Promise<Written[]> => {
      await insertAsJson(tasks, rows, context.transaction);
      return rows.map((task) => {
        const row = { ...task, dueSort: dueSortOf(task) };
        return { row, change: changeOf(context, 'created', { before: null, after: row }) };
      });
    },

    /** Stores a new task. What is inserted is to be recorded. */
    insert: async (context: WriteContext, task: NewTask): Promise<Written> => {
      const [written] = await insertAll(context, [task]);
      if (!written) throw new Error('an insert answered no row');
      return written;
    },

    /** Stores the new state of a task. What is replaced is to be recorded. */
    replace: async (
      context: WriteContext,
      { before, after, action }: Replacement,
    ): Promise<Written> => {
      const row = await repository.replace(after, context.transaction);
      return { row, change: changeOf(context, action, { before, after: row }) };
    },

    /** As `replace`, for many tasks in few statements. */
    replaceAll: async (
      context: WriteContext,
      replacements: readonly Replacement[],
    ): Promise<Written[]> => {
      const { actor, transaction } = context;
      const written = replacements.map(({ before, after, action }) => {
        const row = { ...after, dueSort: dueSortOf(after) };
        return { row, change: changeOf(context, action, { before, after: row }) };
      });
      for (let from = 0; from < written.length; from += rowsPerStatement) {
        const rows = written.slice(from, from + rowsPerStatement).map(({ row }) => row);
        await replaceAsJson(actor.userId, rows, transaction);
      }
      return written;
    },

    /** Deletes tasks, or restores them where `deletedAt` is null. They are to be recorded. */
    setDeletedAt: async (
      context: WriteContext,
      tasks: readonly TaskRow[],
      deletedAt: Date | null,
    ): Promise<Written[]> => {
      const { actor, transaction, now } = context;
      const ids = tasks.map(({ id }) => id);
      const rows = await repository.setDeletedAt(
        actor.userId,
        { ids, deletedAt, now },
        transaction,
      );
      const stored = new Map(rows.map((row) => [row.id, row]));
      const action = deletedAt === null ? 'restored' : 'deleted';
      return tasks.flatMap((before) => {
        const row = stored.get(before.id);
        return row ? [{ row, change: changeOf(context, action, { before, after: row }) }] : [];
      });
    },

    /**
     * Stores the changes under one number, and tells of them when the transaction commits.
     * @param undoesId the change set that they undo, if they do
     * @returns the number
     */
    record: async (
      context: WriteContext,
      changes: readonly UnrecordedChange[],
      undoesId: string | null = null,
    ): Promise<number> => {
      const seq = await announce(context);
      await storeChanges(context, changes, { seq, undoesId });
      return seq;
    },

    /** As `record`, for more changes than should be in memory at once; `batches` may write too. */
    recordAll: async (
      context: WriteContext,
      batches: AsyncIterable<readonly UnrecordedChange[]>,
    ): Promise<number> => {
      const seq = await announce(context);
      for await (const changes of batches) {
        const recorded = changes.map((change) => ({ ...change, seq, undoesId: null }));
        await insertAsJson(taskChanges, recorded, context.transaction);
        await onChanges?.(changes, context.transaction);
      }
      return seq;
    },

    /** Puts new tasks below their parents: what was recorded of them must say so already. */
    setParents: (
      { actor, transaction }: WriteContext,
      links: readonly { id: string; parentId: string }[],
    ): Promise<void> => setParents(actor.userId, links, transaction),
  };
};
