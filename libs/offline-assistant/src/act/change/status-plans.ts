import { quoted } from '../../answer/describe-task';
import type { TaskFacts } from '../task-facts';
import { countOfTasks, type Plan } from './plan';

type StatusAction = 'complete' | 'reopen' | 'delete' | 'restore';

const verbs: Record<StatusAction, string> = {
  complete: 'Completed',
  reopen: 'Reopened',
  delete: 'Deleted',
  restore: 'Restored',
};

const isSoAlready: Record<StatusAction, (task: TaskFacts) => boolean> = {
  complete: ({ status }) => status === 'done',
  reopen: ({ status }) => status === 'open',
  delete: ({ deletedAt }) => deletedAt !== null,
  restore: ({ deletedAt }) => deletedAt === null,
};

const states: Record<StatusAction, string> = {
  complete: 'done already',
  reopen: 'open already',
  delete: 'deleted already',
  restore: 'not deleted',
};

/** Completing, reopening, deleting and restoring. */
export const planStatus = (action: StatusAction): Plan => ({
  action,
  patchOf: (task) => (isSoAlready[action](task) ? null : {}),
  sayDone: ({ title }) => `${verbs[action]} ${quoted(title)}.`,
  saySame: ({ title }) => `${quoted(title)} is ${states[action]}, so I changed nothing.`,
  sayDoneTo: (tasks) => `${verbs[action]} ${countOfTasks(tasks)}`,
});
