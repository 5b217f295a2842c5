import { v7 as uuidv7 } from 'uuid';
import type { CreateTask, ListTasksQuery, Task, TaskPage, UpdateTask } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database } from '../../database/database';
import type { CursorCodec } from '../../paging/cursor';
import { createBulk } from './tasks.bulk';
import { newTask } from './tasks.changes';
import { toTask } from './tasks.mapper';
import { createTaskOperations } from './tasks.operations';
import { notFound } from './tasks.problems';
import { freeRank, lastRanks } from './tasks.ranks';
import type { TasksRepository } from './tasks.repository';
import type { TaskRow } from './tasks.schema';
import { rowWithoutRecurrence, skippedRow } from './tasks.series';
import { assertMatches } from './tasks.version';
import type { TaskWriter, WriteContext, WriteOptions, Written } from './task-writer';

export interface TasksServiceDependencies {
  database: Database;
  repository: TasksRepository;
  writer: TaskWriter;
  cursors: CursorCodec;
  now?: (() => Date) | undefined;
}

export type TasksService = ReturnType<typeof createTasksService>;

const createReading = ({ repository, cursors, now }: TasksServiceDependencies) => ({
  /** @throws AppError `invalid_cursor` */
  list: async (actor: Actor, query: ListTasksQuery): Promise<TaskPage> => {
    const { cursor, limit, ...listed } = query;
    const { userId, timeZone } = actor;
    const scope = ['tasks', userId, listed];
    const after = cursor === undefined ? null : cursors.decode(cursor, scope);
    const whose = { userId, timeZone, now: now?.() ?? new Date() };
    const rows = await repository.list(whose, query, after);
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
});

const createWriting = ({ repository, writer }: TasksServiceDependencies) => {
  const operations = createTaskOperations({ repository, writer });

  const record = async (context: WriteContext, written: readonly Written[]): Promise<void> => {
    if (written.length === 0) return;
    await writer.record(
      context,
      written.map(({ change }) => change),
    );
  };

  /** A write on one task of the person's; the answer is the task as it is then. */
  const writeOne = (
    { actor, id, options }: { actor: Actor; id: string; options: WriteOptions },
    work: (context: WriteContext, task: TaskRow) => Promise<Written[]>,
  ): Promise<Task> =>
    writer.write(actor, options, async (context) => {
      const before = await repository.findById(actor.userId, id, context.transaction);
      if (!before) throw notFound(id);
      assertMatches(before, options.ifMatch);
      const written = await work(context, before);
      await record(context, written);
      return toTask(written.find(({ row }) => row.id === id)?.row ?? before);
    });

  const update = (actor: Actor, id: string, patch: UpdateTask, options: WriteOptions = {}) =>
    writeOne({ actor, id, options }, (context, task) => operations.update(context, task, patch));

  const replaceBy =
    (change: (task: TaskRow, now: Date) => TaskRow | null) =>
    (actor: Actor, id: string, options: WriteOptions = {}): Promise<Task> =>
      writeOne({ actor, id, options }, async (context, before) => {
        const after = change(before, context.now);
        return after ? [await writer.replace(context, { before, after, action: 'updated' })] : [];
      });

  return {
    /**
     * Adds an open task, at the end of the manual order unless it names its place.
     * @throws AppError `invalid_request`
     */
    create: (actor: Actor, input: CreateTask, options: WriteOptions = {}) =>
      writer.write(actor, options, async (context): Promise<Task> => {
        const { transaction, now } = context;
        const { userId, timeZone } = actor;
        const scope = { userId, transaction };
        if (input.parentId != null) await operations.assertParent(context, input.parentId, null);
        const [last = ''] = input.position ? [] : await lastRanks(repository, 1, scope);
        const position = input.position ? await freeRank(repository, input.position, scope) : last;
        const task = newTask(input, { id: uuidv7(), userId, timeZone, position, now });
        const written = await writer.insert(context, task);
        await record(context, [written]);
        return toTask(written.row);
      }),

    /**
     * Changes fields; without an effect it leaves the version alone.
     * @throws AppError `not_found`, `task_deleted`, `precondition_failed`, `invalid_request`
     */
    update,

    /**
     * A done task stays as it is; a recurring one gets its next occurrence.
     * @throws AppError as `update`
     */
    complete: (actor: Actor, id: string, options: WriteOptions = {}) =>
      update(actor, id, { status: 'done' }, options),

    /** An open task stays as it is. @throws AppError as `update` */
    reopen: (actor: Actor, id: string, options: WriteOptions = {}) =>
      update(actor, id, { status: 'open' }, options),

    /**
     * Deletes softly, subtasks in the same change set; a deleted task stays as it is.
     * @throws AppError `not_found`, `precondition_failed`
     */
    delete: async (actor: Actor, id: string, options: WriteOptions = {}): Promise<void> => {
      await writeOne({ actor, id, options }, (context, task) => operations.delete(context, [task]));
    },

    /**
     * Restores a deleted task with the subtasks that were deleted with it.
     * @throws AppError `not_found`, `conflict`, `precondition_failed`
     */
    restore: (actor: Actor, id: string, options: WriteOptions = {}) =>
      writeOne({ actor, id, options }, (context, task) => operations.restore(context, [task])),

    /**
     * Moves an open recurring task to its next occurrence.
     * @throws AppError `task_not_recurring`, `conflict` at the end of the series, and as `update`
     */
    skip: replaceBy(skippedRow),

    /** Ends a series; the task stays. @throws AppError as `update` */
    stopRecurrence: replaceBy(rowWithoutRecurrence),

    /**
     * Changes several tasks, all or none, in the order of the ids.
     * @throws AppError `not_found`, `task_deleted`, `conflict`, `invalid_request`, naming the tasks
     */
    bulk: createBulk({ repository, writer, operations }),
  };
};

/** The rules of tasks. Every method acts for `actor` and sees that person's tasks only. */
export const createTasksService = (dependencies: TasksServiceDependencies) => ({
  ...createReading(dependencies),
  ...createWriting(dependencies),
});
