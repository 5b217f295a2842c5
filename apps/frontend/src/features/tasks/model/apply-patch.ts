import type { Task, UpdateTask } from '@todo/contracts';

/** The task as it will be after a change: as the service does it, as far as a list shows it. */
export const applyPatch = (task: Task, patch: UpdateTask, now: Date): Task => {
  const { status = task.status, ...fields } = patch;
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Task>;
  const next: Task = { ...task, ...given, status };
  // Of day and time the one that is set clears the other.
  if (patch.dueDate != null) next.dueAt = null;
  if (patch.dueAt != null) next.dueDate = null;
  if (status !== task.status) next.completedAt = status === 'done' ? now.toISOString() : null;
  return next;
};
