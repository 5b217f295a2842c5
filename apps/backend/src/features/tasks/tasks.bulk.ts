import type { BulkResult, BulkTasks, ErrorCode, ProblemError, UpdateTask } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import { AppError } from '../../errors';
import type { TaskWriter, WriteContext, WriteOptions, Written } from './task-writer';
import { toTask } from './tasks.mapper';
import type { TaskOperations } from './tasks.operations';
import { canonicalRule } from './tasks.recurrence';
import type { TasksRepository } from './tasks.repository';
import type { TaskRow } from './tasks.schema';

export interface BulkDependencies {
  repository: TasksRepository;
  writer: TaskWriter;
  operations: TaskOperations;
}

interface Misfit {
  code: ErrorCode;
  detail: string;
  message: string;
}

const missing: Misfit = {
  code: 'not_found',
  detail: 'Some of the tasks are not there, so none was changed.',
  message: 'is not a task of yours',
};
const deleted: Misfit = {
  code: 'task_deleted',
  detail: 'Some of the tasks are deleted, so none was changed.',
  message: 'is deleted',
};

const refuse = ({ code, detail, message }: Misfit, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const errors = ids.map((taskId) => ({ path: 'body.ids', message, taskId }));
  throw new AppError(code, detail, { errors });
};

/** The places of a patch lie deeper in this body, and which task it was for is said too. */
const asBulkProblem = (error: AppError, taskId: string): ProblemError[] =>
  (error.errors ?? []).map((problem) => ({
    ...problem,
    path: problem.path.replace(/^body\./, 'body.patch.'),
    taskId,
  }));

const patches: Partial<Record<BulkTasks['action'], UpdateTask>> = {
  complete: { status: 'done' },
  reopen: { status: 'open' },
};

/** Writes on several tasks: all of it happens, or nothing. */
export const createBulk = ({ repository, writer, operations }: BulkDependencies) => {
  const findAll = async ({ actor, transaction }: WriteContext, ids: readonly string[]) => {
    const rows = await repository.findByIds(actor.userId, ids, transaction);
    const found = new Map(rows.map((row) => [row.id, row]));
    refuse(
      missing,
      ids.filter((id) => !found.has(id)),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  };

  /** Tasks that are put at one place keep their order there, one behind the other. */
  const moveEach = async (
    context: WriteContext,
    tasks: readonly TaskRow[],
    patch: UpdateTask,
    onRefused: (error: unknown, task: TaskRow) => void,
  ): Promise<Written[]> => {
    const written: Written[] = [];
    let { position } = patch;
    for (const task of tasks) {
      try {
        const next = position === undefined ? patch : { ...patch, position };
        const changes = await operations.update(context, task, next);
        written.push(...changes);
        if (position !== undefined) position = changes[0]?.row.position ?? position;
      } catch (error) {
        onRefused(error, task);
      }
    }
    return written;
  };

  const update = async (context: WriteContext, tasks: readonly TaskRow[], patch: UpdateTask) => {
    if (patch.recurrence != null) canonicalRule(patch.recurrence, 'body.patch.recurrence');
    const errors: ProblemError[] = [];
    const onRefused = (error: unknown, { id }: TaskRow): void => {
      if (!(error instanceof AppError) || error.code !== 'invalid_request') throw error;
      errors.push(...asBulkProblem(error, id));
    };
    const moves = patch.position !== undefined || patch.parentId != null;
    const change = moves ? moveEach : operations.updateAll;
    const written = await change(context, tasks, patch, onRefused);
    if (errors.length > 0) {
      throw new AppError('invalid_request', 'The patch does not fit all of the tasks.', { errors });
    }
    return written;
  };

  const act = (context: WriteContext, tasks: readonly TaskRow[], { action, patch }: BulkTasks) => {
    if (action === 'delete') return operations.delete(context, tasks);
    if (action === 'restore') return operations.restore(context, tasks);
    refuse(
      deleted,
      tasks.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id),
    );
    return update(context, tasks, patches[action] ?? patch ?? {});
  };

  /**
   * Changes the tasks in the order of the ids, which is also the order of the answer.
   * @throws AppError `not_found`, `task_deleted`, `conflict`, `invalid_request`, naming the tasks
   */
  return (actor: Actor, input: BulkTasks, options: WriteOptions = {}): Promise<BulkResult> =>
    writer.write(actor, options, async (context) => {
      const ids = [...new Set(input.ids)];
      const tasks = await findAll(context, ids);
      const written = await act(context, tasks, input);
      if (written.length > 0) {
        await writer.record(
          context,
          written.map(({ change }) => change),
        );
      }
      const rows = await findAll(context, ids);
      return {
        items: rows.map(toTask),
        changeSetId: written.length > 0 ? context.changeSetId : null,
      };
    });
};
