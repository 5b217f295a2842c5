import { routes, type BulkAction, type Task, type UpdateTask } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { applyPatch } from '../model/apply-patch';
import { describeBulk, describeBulkRefusal } from '../model/describe-change';
import type { CachedTaskChange } from './cached-tasks';
import { useTaskWrite } from './use-task-write';

/** As many tasks as one change may touch. */
export const maxBulkTasks = 500;

export interface BulkChange {
  /** Up to `maxBulkTasks`. */
  ids: readonly string[];
  action: BulkAction;
  /** With the action update, and only with it. */
  patch?: UpdateTask;
}

const changeOf = ({ action, patch = {} }: BulkChange): CachedTaskChange => {
  const now = new Date();
  switch (action) {
    case 'complete':
      return (task) => applyPatch(task, { status: 'done' }, now);
    case 'reopen':
      return (task) => applyPatch(task, { status: 'open' }, now);
    case 'update':
      return (task) => applyPatch(task, patch, now);
    case 'delete':
    case 'restore':
      return () => null;
  }
};

const expect = (bulk: BulkChange): CachedTaskChange => {
  const ids = new Set(bulk.ids);
  const change = changeOf(bulk);
  const isTouched = (task: Task): boolean =>
    ids.has(task.id) || (bulk.action === 'delete' && ids.has(task.parentId ?? ''));
  return (task) => (isTouched(task) ? change(task) : task);
};

/** Changes several tasks, all or none; deleting one takes its subtasks along. */
export const useBulkTasks = () =>
  useTaskWrite<BulkChange>({
    send: async ({ ids, action, patch }) => {
      const body = { ids: [...ids], action, ...(patch !== undefined && { patch }) };
      const { items, changeSetId } = await callRoute(routes.bulkTasks, { body });
      return { tasks: items, changeSetId };
    },
    expect,
    describe: ({ ids, action, patch }) => describeBulk(ids.length, action, patch),
    describeRefusal: ({ ids, action, patch }) => describeBulkRefusal(ids.length, action, patch),
  });
