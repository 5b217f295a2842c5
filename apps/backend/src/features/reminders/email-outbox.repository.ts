import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '../../database/database';
import { users } from '../auth/auth.schema';
import { tasks } from '../tasks/tasks.schema';
import { reminderDeliveries, type ReminderDeliveryRow } from './reminders.schema';

/** A delivery whose e-mail this process may send. */
export interface ClaimedEmail {
  id: string;
  attempts: number;
}

/** What an e-mail says, and to whom. */
export interface EmailContent {
  name: string;
  address: string;
  timeZone: string;
  title: string;
  taskId: string;
  dueAt: Date | null;
  dueDate: string | null;
  /** Whether there is still something to remind of. */
  isOpen: boolean;
}

export type EmailOutboxRepository = ReturnType<typeof createEmailOutboxRepository>;

/** SQL of the e-mails that are to be sent. */
export const createEmailOutboxRepository = (database: Database) => ({
  /**
   * Takes some that are due, for so long: a process that dies while it sends loses them to
   * another then.
   */
  claim: (
    now: Date,
    { limit, leaseMs }: { limit: number; leaseMs: number },
  ): Promise<ClaimedEmail[]> => {
    const due = database
      .select({ id: reminderDeliveries.id })
      .from(reminderDeliveries)
      .where(lte(reminderDeliveries.emailDueAt, now))
      .orderBy(asc(reminderDeliveries.emailDueAt))
      .limit(limit)
      .for('update', { skipLocked: true });
    return database
      .update(reminderDeliveries)
      .set({
        email: 'sending',
        emailAttempts: sql`${reminderDeliveries.emailAttempts} + 1`,
        emailDueAt: new Date(now.getTime() + leaseMs),
      })
      .where(inArray(reminderDeliveries.id, due))
      .returning({ id: reminderDeliveries.id, attempts: reminderDeliveries.emailAttempts });
  },

  findContent: async (id: string): Promise<EmailContent | undefined> => {
    const [row] = await database
      .select({
        name: users.name,
        address: users.email,
        timeZone: users.timeZone,
        title: tasks.title,
        taskId: tasks.id,
        dueAt: tasks.dueAt,
        dueDate: tasks.dueDate,
        isOpen: sql<boolean>`${tasks.status} = 'open' and ${tasks.deletedAt} is null`,
      })
      .from(reminderDeliveries)
      .innerJoin(users, eq(users.id, reminderDeliveries.userId))
      .innerJoin(tasks, eq(tasks.id, reminderDeliveries.taskId))
      .where(eq(reminderDeliveries.id, id));
    return row;
  },

  /** Says what came of an attempt, unless the claim has passed to another process. */
  settle: async (
    { id, attempts }: ClaimedEmail,
    result: { email: ReminderDeliveryRow['email']; emailDueAt: Date | null },
  ): Promise<void> => {
    await database
      .update(reminderDeliveries)
      .set(result)
      .where(and(eq(reminderDeliveries.id, id), eq(reminderDeliveries.emailAttempts, attempts)));
  },
});
