import { v7 as uuidv7 } from 'uuid';
import { generateKeyBetween } from 'fractional-indexing';
import type { CreateTask, ListTasksQuery, Task, TaskPage, UpdateTask } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database } from '../../database/database';
import { AppError } from '../../errors';
import type { CursorCodec } from '../../paging/cursor';
import { newTask, patchedTask } from './tasks.changes';
import { toTask } from './tasks.mapper';
import type { TasksRepository } from './tasks.repository';
import type { TaskRow } from './tasks.schema';
import { assertMatches } from './tasks.version';
import type { TaskWriter, WriteContext, WriteOptions } from './task-writer';

export interface TasksServiceDependencies {
  database: Database;
  repository: TasksRepository;
  writer: TaskWriter;
  cursors: CursorCodec;
}

export type TasksService = ReturnType<typeof createTasksService>;

const notFound = (id: string) => new AppError('not_found', `There is no task ${id}.`);
const invalidParent = (message: string) =>
  new AppError('invalid_request', 'The parent task cannot be used.', {
    errors: [{ path: 'body.parentId', message }],
  });

/** The rules of tasks. Every method acts for `actor` and sees that person's tasks only. */
export const createTasksService = (dependencies: TasksServiceDependencies) => {
  const { database, repository, writer, cursors } = dependencies;
  const { write, record } = writer;

  const findForWrite = async (
    { actor, transaction }: WriteContext,
    id: string,
    ifMatch: string | undefined,
  ): Promise<TaskRow> => {
    const row = await repository.findById(actor.userId, id, transaction);
    if (!row) throw notFound(id);
    assertMatches(row, ifMatch);
    return row;
  };

  const assertParent = async (context: WriteContext, parentId: string, id: string | null) => {
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
      const { row: after, action } = patched;
      const { row, change } = await writer.replace(context, { before, after, action });
      await record(context, [change]);
      return toTask(row);
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
        const { row, change } = await writer.insert(context, task);
        await record(context, [change]);
        return toTask(row);
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
        const deleted = await writer.setDeletedAt(context, tree, context.now);
        await record(
          context,
          deleted.map(({ change }) => change),
        );
      }),
  };
};
