import { v7 as uuidv7 } from 'uuid';
import { generateKeyBetween } from 'fractional-indexing';
import type {
  CreateTask,
  ListTasksQuery,
  Task,
  TaskAction,
  TaskPage,
  UpdateTask,
} from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import { AppError } from '../../errors';
import { appendEvent } from '../../event-log/event-log';
import type { CursorCodec } from '../../paging/cursor';
import { newTask, patchedTask } from './tasks.changes';
import { toTask } from './tasks.mapper';
import type { NewTaskChange, TasksRepository } from './tasks.repository';
import type { TaskRow } from './tasks.schema';
import { assertMatches } from './tasks.version';

export interface WriteOptions {
  /** Groups the changes of one intention; a new one by default. */
  changeSetId?: string | undefined;
  /** Joins a transaction that has begun; one of its own by default. */
  transaction?: Transaction | undefined;
  /** `If-Match` as the caller sent it. */
  ifMatch?: string | undefined;
}

export interface TasksServiceDependencies {
  database: Database;
  repository: TasksRepository;
  cursors: CursorCodec;
  now?: () => Date;
}

export type TasksService = ReturnType<typeof createTasksService>;

interface Write {
  actor: Actor;
  transaction: Transaction;
  changeSetId: string;
  now: Date;
}

const notFound = (id: string) => new AppError('not_found', `There is no task ${id}.`);
const invalidParent = (message: string) =>
  new AppError('invalid_request', 'The parent task cannot be used.', {
    errors: [{ path: 'body.parentId', message }],
  });

const changeOf = (
  write: Write,
  action: TaskAction,
  { before, after }: { before: TaskRow | null; after: TaskRow },
): Omit<NewTaskChange, 'seq'> => ({
  id: uuidv7(),
  changeSetId: write.changeSetId,
  userId: write.actor.userId,
  taskId: after.id,
  actorType: write.actor.type,
  actorName: write.actor.name,
  action,
  before: before && toTask(before),
  after: toTask(after),
  at: write.now,
});

/** The rules of tasks. Every method acts for `actor` and sees that person's tasks only. */
export const createTasksService = (dependencies: TasksServiceDependencies) => {
  const { database, repository, cursors, now = () => new Date() } = dependencies;

  const write = async <Result>(
    actor: Actor,
    options: WriteOptions,
    work: (write: Write) => Promise<Result>,
  ): Promise<Result> => {
    const run = async (transaction: Transaction): Promise<Result> => {
      const exists = await repository.lockOwner(actor.userId, transaction);
      if (!exists) throw new AppError('unauthenticated', 'The account no longer exists.');
      const changeSetId = options.changeSetId ?? uuidv7();
      return work({ actor, transaction, changeSetId, now: now() });
    };
    return options.transaction ? run(options.transaction) : database.transaction(run);
  };

  /** Stores the changes, and tells of them when the transaction commits. */
  const record = async (context: Write, changes: Omit<NewTaskChange, 'seq'>[]): Promise<void> => {
    const { actor, changeSetId, transaction } = context;
    const event = { userId: actor.userId, event: 'task.changed', refId: changeSetId } as const;
    const seq = await appendEvent(event, transaction);
    await repository.insertChanges(
      changes.map((change) => ({ ...change, seq })),
      transaction,
    );
  };

  const findForWrite = async (
    { actor, transaction }: Write,
    id: string,
    ifMatch: string | undefined,
  ): Promise<TaskRow> => {
    const row = await repository.findById(actor.userId, id, transaction);
    if (!row) throw notFound(id);
    assertMatches(row, ifMatch);
    return row;
  };

  const assertParent = async (context: Write, parentId: string, id: string | null) => {
    const { actor, transaction } = context;
    const parent = await repository.findById(actor.userId, parentId, transaction);
    if (!parent || parent.deletedAt) throw invalidParent('is not a task of yours');
    const circles =
      id !== null &&
      (await repository.isWithin(actor.userId, { id: parentId, ancestorId: id }, transaction));
    if (circles) throw invalidParent('is the task itself or lies below it');
  };

  const update = (actor: Actor, id: string, patch: UpdateTask, options: WriteOptions = {}) =>
    write(actor, options, async (context): Promise<Task> => {
      const before = await findForWrite(context, id, options.ifMatch);
      if (before.deletedAt) {
        throw new AppError('task_deleted', `The task ${id} is deleted and stays as it was.`);
      }
      if (patch.parentId != null) await assertParent(context, patch.parentId, id);
      const zone = { now: context.now, timeZone: actor.timeZone };
      const patched = patchedTask(before, patch, zone);
      if (!patched) return toTask(before);
      const after = await repository.replace(patched.row, context.transaction);
      await record(context, [changeOf(context, patched.action, { before, after })]);
      return toTask(after);
    });

  return {
    /** @throws AppError `invalid_cursor` */
    list: async (actor: Actor, query: ListTasksQuery): Promise<TaskPage> => {
      const { cursor, limit, ...listed } = query;
      const scope = ['tasks', actor.userId, listed];
      const after = cursor === undefined ? null : cursors.decode(cursor, scope);
      const rows = await repository.list(actor.userId, query, after);
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      return {
        items: page.map(({ row }) => toTask(row)),
        nextCursor: last ? cursors.encode({ key: last.sortKey, id: last.row.id }, scope) : null,
      };
    },

    /** Deleted tasks too. @throws AppError `not_found` */
    get: async (
      actor: Actor,
      id: string,
      { transaction }: Pick<WriteOptions, 'transaction'> = {},
    ): Promise<Task> => {
      const row = await repository.findById(actor.userId, id, transaction);
      if (!row) throw notFound(id);
      return toTask(row);
    },

    /**
     * What `delete` would delete, the task first; nothing when it is deleted already.
     * @throws AppError `not_found`
     */
    previewDelete: (actor: Actor, id: string): Promise<Task[]> =>
      database.transaction(async (transaction) => {
        const row = await repository.findById(actor.userId, id, transaction);
        if (!row) throw notFound(id);
        if (row.deletedAt) return [];
        return (await repository.findTree(actor.userId, id, transaction)).map(toTask);
      }),

    /** Adds an open task at the end of the manual order. */
    create: (actor: Actor, input: CreateTask, options: WriteOptions = {}) =>
      write(actor, options, async (context): Promise<Task> => {
        if (input.parentId != null) await assertParent(context, input.parentId, null);
        const { transaction } = context;
        const last = await repository.lastPosition(actor.userId, transaction);
        const task = newTask(input, {
          id: uuidv7(),
          userId: actor.userId,
          timeZone: actor.timeZone,
          position: generateKeyBetween(last, null),
          now: context.now,
        });
        const after = await repository.insert(task, transaction);
        await record(context, [changeOf(context, 'created', { before: null, after })]);
        return toTask(after);
      }),

    /**
     * Changes fields; without an effect it leaves the version alone.
     * @throws AppError `not_found`, `task_deleted`, `precondition_failed`, `invalid_request`
     */
    update,

    /** A done task stays as it is. @throws AppError as `update` */
    complete: (actor: Actor, id: string, options: WriteOptions = {}) =>
      update(actor, id, { status: 'done' }, options),

    /** An open task stays as it is. @throws AppError as `update` */
    reopen: (actor: Actor, id: string, options: WriteOptions = {}) =>
      update(actor, id, { status: 'open' }, options),

    /**
     * Deletes softly, subtasks in the same change set; a deleted task stays as it is.
     * @throws AppError `not_found`, `precondition_failed`
     */
    delete: (actor: Actor, id: string, options: WriteOptions = {}) =>
      write(actor, options, async (context): Promise<void> => {
        const task = await findForWrite(context, id, options.ifMatch);
        if (task.deletedAt) return;
        const { transaction } = context;
        const tree = await repository.findTree(actor.userId, id, transaction);
        const ids = tree.map((row) => row.id);
        const deleted = await repository.markDeleted(
          actor.userId,
          { ids, now: context.now },
          transaction,
        );
        const after = new Map(deleted.map((row) => [row.id, row]));
        const changes = tree.flatMap((before) => {
          const row = after.get(before.id);
          return row ? [changeOf(context, 'deleted', { before, after: row })] : [];
        });
        await record(context, changes);
      }),
  };
};
