import { routes, type Task, type UpdateTask } from '@todo/contracts';
import { callRouteWithHeaders } from '@/api/call-route';
import { applyPatch } from '../model/apply-patch';
import { describeChange, describeChangeRefusal } from '../model/describe-change';
import { changeSetHeader, useTaskWrite, type WrittenTasks } from './use-task-write';

/** One change of one task: absent means untouched, null means clear. */
export interface TaskChange {
  task: Task;
  patch: UpdateTask;
}

const send = async ({ task, patch }: TaskChange): Promise<WrittenTasks> => {
  const params = { id: task.id };
  const { data, headers } = await callRouteWithHeaders(routes.updateTask, { params, body: patch });
  return { tasks: [data], changeSetId: headers.get(changeSetHeader) };
};

/** Changes a task wherever it is on the screen; `status` completes or reopens it. */
export const useChangeTask = () =>
  useTaskWrite<TaskChange>({
    send,
    expect: (change) => (shown) =>
      shown.id === change.task.id ? applyPatch(shown, change.patch, new Date()) : shown,
    describe: describeChange,
    describeRefusal: describeChangeRefusal,
  });
