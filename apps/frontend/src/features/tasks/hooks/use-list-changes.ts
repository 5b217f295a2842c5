import type { Task, UpdateTask } from '@todo/contracts';
import { useBulkTasks, type BulkChange } from '../api/use-bulk-tasks';
import { useChangeTask } from '../api/use-change-task';
import { useDeleteTask } from '../api/use-delete-task';
import { positionAt } from '../model/move-task';
import type { ListRow } from '../model/list-rows';
import type { Selection } from './use-selection';

type TaskLine = Extract<ListRow, { kind: 'task' }>;

export interface ListChangesOptions {
  rows: readonly ListRow[];
  order: 'asc' | 'desc';
  selection: Selection;
}

/** What changes the tasks of a list: one of them, or several at once. */
export const useListChanges = ({ rows, order, selection }: ListChangesOptions) => {
  const change = useChangeTask();
  const remove = useDeleteTask();
  const bulk = useBulkTasks();
  const lines = rows.filter((row): row is TaskLine => row.kind === 'task');

  const changeAll = (ids: readonly string[], wanted: Omit<BulkChange, 'ids'>): void =>
    bulk.mutate(
      { ids, ...wanted },
      // What has only got another due or tag may have more done to it.
      { onSuccess: () => wanted.action !== 'update' && selection.end() },
    );
  const updateAll = (tasks: readonly Task[], patch: UpdateTask): void => {
    const [first, ...others] = tasks;
    if (first === undefined) return;
    if (others.length === 0) change.mutate({ task: first, patch });
    else
      changeAll(
        tasks.map(({ id }) => id),
        { action: 'update', patch },
      );
  };
  const completeAll = (tasks: readonly Task[]): void => {
    const isDone = tasks.every(({ status }) => status === 'done');
    const [first, ...others] = tasks;
    if (first === undefined) return;
    if (others.length === 0) {
      change.mutate({ task: first, patch: { status: isDone ? 'open' : 'done' } });
    } else {
      const ids = tasks.map(({ id }) => id);
      changeAll(ids, { action: isDone ? 'reopen' : 'complete' });
    }
  };
  const deleteAll = (tasks: readonly Task[]): void => {
    const [first, ...others] = tasks;
    if (first === undefined) return;
    if (others.length === 0) remove.mutate(first);
    else
      changeAll(
        tasks.map(({ id }) => id),
        { action: 'delete' },
      );
  };

  /** Those among which a task has its place: tasks, or the subtasks of one. */
  const siblingsOf = (line: TaskLine): Task[] =>
    lines
      .filter(({ task, isSubtask }) =>
        line.isSubtask ? isSubtask && task.parentId === line.task.parentId : !isSubtask,
      )
      .map(({ task }) => task);
  const lineOf = (id: string): TaskLine | undefined => lines.find(({ task }) => task.id === id);

  const place = (line: TaskLine, targetId: string): void => {
    const siblings = siblingsOf(line);
    const [from, to] = [line.task.id, targetId].map((id) =>
      siblings.findIndex((task) => task.id === id),
    );
    if (from === undefined || to === undefined || to === -1) return;
    const target = { id: targetId, side: from < to ? 'after' : 'before' } as const;
    const position = positionAt(siblings, line.task.id, target, order);
    if (position !== null) change.mutate({ task: line.task, patch: { position } });
  };
  const drop = (movedId: string, targetId: string): void => {
    const [moved, target] = [lineOf(movedId), lineOf(targetId)];
    if (moved === undefined || target === undefined) return;
    // On a subtask a task lands beside its parent.
    const isBesideParent = !moved.isSubtask && target.isSubtask;
    place(moved, isBesideParent ? (target.task.parentId ?? targetId) : targetId);
  };
  const step = (task: Task, by: 1 | -1): void => {
    const line = lineOf(task.id);
    if (line === undefined) return;
    const siblings = siblingsOf(line);
    const target = siblings[siblings.findIndex(({ id }) => id === task.id) + by];
    if (target !== undefined) place(line, target.id);
  };

  return {
    change: change.mutate,
    remove: remove.mutate,
    changeAll,
    updateAll,
    completeAll,
    deleteAll,
    drop,
    step,
  };
};
