import type { Reminder, Task } from '@todo/contracts';
import type { Database, Transaction } from '../../database/database';
import { lockOwner } from '../../event-log/event-log';
import { dueMomentOf, momentBefore, staleAfterMs } from './reminder-times';
import type { RemindersRepository } from './reminders.repository';
import type { ReminderRow } from './reminders.schema';

/** What reminders depend on. */
export type RemindedTask = Pick<
  Task,
  'id' | 'status' | 'dueAt' | 'dueDate' | 'timeZone' | 'deletedAt' | 'reminders'
>;

/** A task before and after a write. */
export interface RemindedChange {
  userId: string;
  before?: RemindedTask | null | undefined;
  after?: RemindedTask | null | undefined;
}

export interface ReminderPlannerDependencies {
  database: Database;
  repository: RemindersRepository;
  now?: () => Date;
}

export type ReminderPlanner = ReturnType<typeof createReminderPlanner>;

const dependsOn = [
  'status',
  'dueAt',
  'dueDate',
  'timeZone',
  'deletedAt',
] as const satisfies readonly (keyof RemindedTask)[];

/** The rest comes with the next round. */
const movedPerRound = 500;

const isAffected = ({ before, after }: RemindedChange): boolean => {
  const has = (task: RemindedTask | null | undefined): boolean => (task?.reminders.length ?? 0) > 0;
  if (!has(before) && !has(after)) return false;
  if (!before || !after) return true;
  if (JSON.stringify(before.reminders) !== JSON.stringify(after.reminders)) return true;
  return dependsOn.some((field) => before[field] !== after[field]);
};

/** Keeps the table of reminders in step with the tasks, in the transactions that change them. */
export const createReminderPlanner = (dependencies: ReminderPlannerDependencies) => {
  const { database, repository, now = () => new Date() } = dependencies;

  const rowOf = (
    userId: string,
    taskId: string,
    { minutesBefore, repeatUntilDone }: Reminder,
    due: { at: Date; personZone: string | null },
  ): ReminderRow => {
    const moment = momentBefore(due.at, minutesBefore);
    const isStale = now().getTime() - moment.getTime() > staleAfterMs;
    // What was told before is told by its deliveries, and not again.
    const nextAt = isStale && !repeatUntilDone ? null : moment;
    const { personZone } = due;
    return { userId, taskId, minutesBefore, repeatUntilDone, moment, personZone, nextAt };
  };

  const rowsOf = (userId: string, task: RemindedTask, personZone: string): ReminderRow[] => {
    if (task.status === 'done' || task.deletedAt !== null) return [];
    const due = dueMomentOf(task, personZone);
    if (!due) return [];
    const zone = due.dependsOnPerson ? personZone : null;
    return task.reminders.map((reminder) =>
      rowOf(userId, task.id, reminder, { at: due.at, personZone: zone }),
    );
  };

  const planTasks = async (
    userId: string,
    tasks: readonly RemindedTask[],
    transaction: Transaction,
  ): Promise<void> => {
    const person = await repository.findPerson(userId, transaction);
    if (!person || tasks.length === 0) return;
    const rows = tasks.flatMap((task) => rowsOf(userId, task, person.timeZone));
    await repository.replace({ userId, taskIds: tasks.map(({ id }) => id) }, rows, transaction);
  };

  const replanPerson = (userId: string): Promise<void> =>
    database.transaction(async (transaction) => {
      if (!(await lockOwner(userId, transaction))) return;
      const tasks = await repository.findTasksInPersonZone(userId, transaction);
      const reminded = tasks.map((task) => ({
        ...task,
        dueAt: task.dueAt?.toISOString() ?? null,
        deletedAt: task.deletedAt?.toISOString() ?? null,
      }));
      await planTasks(userId, reminded, transaction);
    });

  return {
    /** Plans anew what these changes move; most move nothing. */
    plan: async (changes: readonly RemindedChange[], transaction: Transaction): Promise<void> => {
      const tasksOf = new Map<string, Map<string, RemindedTask>>();
      for (const change of changes) {
        if (!change.after || !isAffected(change)) continue;
        const tasks = tasksOf.get(change.userId) ?? new Map<string, RemindedTask>();
        tasksOf.set(change.userId, tasks.set(change.after.id, change.after));
      }
      for (const [userId, tasks] of tasksOf) {
        await planTasks(userId, [...tasks.values()], transaction);
      }
    },

    /** Plans anew the reminders of people who have moved to another zone. */
    replanMoved: async (): Promise<void> => {
      for (const userId of await repository.findMovedUsers(movedPerRound))
        await replanPerson(userId);
    },
  };
};
