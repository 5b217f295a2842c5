import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database';
import { isOneOf } from '../../database/ids';
import { users } from '../auth/auth.schema';
import { tasks } from '../tasks/tasks.schema';
import { reminderDeliveries, reminders, type ReminderRow } from './reminders.schema';

export type NewDelivery = typeof reminderDeliveries.$inferInsert;

/** A reminder whose time has come, with its task. */
export type DueReminder = ReminderRow & {
  title: string;
  dueAt: Date | null;
  dueDate: string | null;
};

/** Rows of one statement; PostgreSQL allows 65,535 values in it. */
const rowsPerInsert = 1_000;

export type RemindersRepository = ReturnType<typeof createRemindersRepository>;

/** SQL of reminders. What it writes is guarded by the owner's row, which the caller holds. */
export const createRemindersRepository = (database: Database) => ({
  /** The zone and preferences of a person; undefined when the account is gone. */
  findPerson: async (userId: string, transaction: Transaction) => {
    const [row] = await transaction
      .select({ timeZone: users.timeZone, preferences: users.preferences })
      .from(users)
      .where(eq(users.id, userId));
    return row;
  },

  /** Puts these in the place of what tasks of the person had. */
  replace: async (
    { userId, taskIds }: { userId: string; taskIds: readonly string[] },
    rows: readonly ReminderRow[],
    transaction: Transaction,
  ): Promise<void> => {
    await transaction
      .delete(reminders)
      .where(and(eq(reminders.userId, userId), isOneOf(reminders.taskId, taskIds)));
    for (let from = 0; from < rows.length; from += rowsPerInsert) {
      await transaction.insert(reminders).values(rows.slice(from, from + rowsPerInsert));
    }
  },

  /** People of whom something is to be told. */
  findDueUsers: async (now: Date, limit: number): Promise<string[]> => {
    const rows = await database
      .select({ userId: reminders.userId })
      .from(reminders)
      .where(lte(reminders.nextAt, now))
      .groupBy(reminders.userId)
      .orderBy(sql`min(${reminders.nextAt})`)
      .limit(limit);
    return rows.map(({ userId }) => userId);
  },

  /** What is to be told to a person, the oldest first. */
  findDue: (
    userId: string,
    { now, limit }: { now: Date; limit: number },
    transaction: Transaction,
  ): Promise<DueReminder[]> =>
    transaction
      .select({
        taskId: reminders.taskId,
        minutesBefore: reminders.minutesBefore,
        userId: reminders.userId,
        repeatUntilDone: reminders.repeatUntilDone,
        moment: reminders.moment,
        personZone: reminders.personZone,
        nextAt: reminders.nextAt,
        title: tasks.title,
        dueAt: tasks.dueAt,
        dueDate: tasks.dueDate,
      })
      .from(reminders)
      .innerJoin(tasks, eq(tasks.id, reminders.taskId))
      .where(and(eq(reminders.userId, userId), lte(reminders.nextAt, now)))
      .orderBy(asc(reminders.nextAt), asc(reminders.taskId), asc(reminders.minutesBefore))
      .limit(limit),

  /** @returns whether it had not been told before */
  insertDelivery: async (delivery: NewDelivery, transaction: Transaction): Promise<boolean> => {
    const rows = await transaction
      .insert(reminderDeliveries)
      .values(delivery)
      .onConflictDoNothing()
      .returning({ id: reminderDeliveries.id });
    return rows.length > 0;
  },

  setNextAt: async (
    { userId, taskId, minutesBefore }: Pick<ReminderRow, 'userId' | 'taskId' | 'minutesBefore'>,
    nextAt: Date | null,
    transaction: Transaction,
  ): Promise<void> => {
    await transaction
      .update(reminders)
      .set({ nextAt })
      .where(
        and(
          eq(reminders.userId, userId),
          eq(reminders.taskId, taskId),
          eq(reminders.minutesBefore, minutesBefore),
        ),
      );
  },

  /** People whose reminders were reckoned in another zone than theirs. */
  findMovedUsers: async (limit: number): Promise<string[]> => {
    const rows = await database
      .selectDistinct({ userId: reminders.userId })
      .from(reminders)
      .innerJoin(users, eq(users.id, reminders.userId))
      .where(sql`${reminders.personZone} <> ${users.timeZone}`)
      .limit(limit);
    return rows.map(({ userId }) => userId);
  },

  /** The open tasks of a person whose reminders depend on the person's zone. */
  findTasksInPersonZone: (userId: string, transaction: Transaction) =>
    transaction
      .selectDistinctOn([tasks.id], {
        id: tasks.id,
        status: tasks.status,
        dueAt: tasks.dueAt,
        dueDate: tasks.dueDate,
        timeZone: tasks.timeZone,
        deletedAt: tasks.deletedAt,
        reminders: tasks.reminders,
      })
      .from(reminders)
      .innerJoin(tasks, eq(tasks.id, reminders.taskId))
      .where(and(eq(reminders.userId, userId), sql`${reminders.personZone} is not null`)),

  /** Forgets what was told before `before`: longer ago than anything is told late. */
  purgeDeliveries: async (before: Date): Promise<number> => {
    const rows = await database
      .delete(reminderDeliveries)
      .where(and(lte(reminderDeliveries.at, before), isNull(reminderDeliveries.emailDueAt)))
      .returning({ id: reminderDeliveries.id });
    return rows.length;
  },
});
