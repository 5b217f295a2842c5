import type { ProposedChange, Task } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { TasksService } from './tasks.service';

const deletionOf = (task: Task): ProposedChange => ({
  taskId: task.id,
  title: task.title,
  before: task,
  after: null,
});

const effects: Record<string, Partial<Task>> = {
  complete_task: { status: 'done' },
  reopen_task: { status: 'open' },
};

const pick = (task: Task, fields: object): Partial<Task> =>
  Object.fromEntries(Object.entries(task).filter(([name]) => name in fields));

/**
 * What a call of a tool would change if it were carried out now. A new task has no id yet, so
 * creating shows in the arguments alone.
 */
export const createTasksProposals =
  (service: TasksService) =>
  async (actor: Actor, tool: string, args: Record<string, unknown>): Promise<ProposedChange[]> => {
    const { id, ...fields } = args;
    if (typeof id !== 'string') return [];
    if (tool === 'delete_task') return (await service.previewDelete(actor, id)).map(deletionOf);
    const task = await service.get(actor, id);
    const after = effects[tool] ?? fields;
    return [{ taskId: id, title: task.title, before: pick(task, after), after }];
  };
