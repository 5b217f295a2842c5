import type { Change, Task } from '@todo/contracts';
import { testId, testTask } from './tasks';

/** A change by the person; without `before` it is a creation. */
export const testChange = (fields: Partial<Change> = {}): Change => {
  const after = fields.after === undefined ? testTask() : fields.after;
  const before = fields.before ?? null;
  return {
    id: testId(),
    changeSetId: testId(),
    taskId: (after ?? before)?.id ?? testId(),
    actor: { type: 'user', name: null },
    action: before === null ? 'created' : 'updated',
    before,
    after,
    at: '2026-01-01T12:00:00.000Z',
    undone: false,
    undoes: null,
    ...fields,
  };
};

/** The change that gives `task` other fields. */
export const testUpdate = (
  task: Task,
  patch: Partial<Task>,
  fields: Partial<Change> = {},
): Change =>
  testChange({ before: task, after: { ...task, ...patch, version: task.version + 1 }, ...fields });
