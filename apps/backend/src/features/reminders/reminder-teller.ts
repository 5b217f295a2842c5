import { v7 as uuidv7 } from 'uuid';
import { PreferencesSchema } from '@todo/contracts';
import type { Database, Transaction } from '../../database/database';
import { appendEvent, lockOwner } from '../../event-log/event-log';
import { repetitionAt, repetitionTime, staleAfterMs } from './reminder-times';
import type { DueReminder, RemindersRepository } from './reminders.repository';

export interface ReminderTellerDependencies {
  database: Database;
  repository: RemindersRepository;
  /** Whether this server can send e-mail. */
  canSendEmail: boolean;
  /** Hears of a person whose reminders could not be told; they are tried again. */
  onFailure: (error: unknown, userId: string) => void;
  now?: () => Date;
}

export type ReminderTeller = ReturnType<typeof createReminderTeller>;

const usersPerRound = 100;
const remindersPerTransaction = 100;

/** Tells of what is due: once, however many processes do it and whenever one of them dies. */
export const createReminderTeller = (dependencies: ReminderTellerDependencies) => {
  const { database, repository, canSendEmail, onFailure, now = () => new Date() } = dependencies;

  const tell = async (
    reminder: DueReminder,
    { at, wantsEmail }: { at: Date; wantsEmail: boolean },
    transaction: Transaction,
  ): Promise<void> => {
    const { userId, taskId, minutesBefore, moment, repeatUntilDone } = reminder;
    const repetition = repeatUntilDone ? repetitionAt(moment, at) : 0;
    const isStale = at.getTime() - repetitionTime(moment, repetition).getTime() > staleAfterMs;
    const reminderId = uuidv7();
    const told = { id: reminderId, userId, taskId, minutesBefore, moment, repetition, at };
    const email = wantsEmail
      ? { email: 'pending' as const, emailDueAt: at }
      : { email: 'none' as const };
    if (!isStale && (await repository.insertDelivery({ ...told, ...email }, transaction))) {
      const { title, dueDate } = reminder;
      const dueAt = reminder.dueAt?.toISOString() ?? null;
      const data = { reminderId, taskId, title, dueAt, dueDate };
      await appendEvent({ userId, event: 'reminder.due', refId: reminderId, data }, transaction);
    }
    const nextAt = repeatUntilDone ? repetitionTime(moment, repetition + 1) : null;
    await repository.setNextAt(reminder, nextAt, transaction);
  };

  /** @returns whether there may be more */
  const tellPerson = (userId: string): Promise<boolean> =>
    database.transaction(async (transaction) => {
      // Whoever changes a task, and every other process that tells, waits here.
      await lockOwner(userId, transaction);
      const at = now();
      const limit = remindersPerTransaction;
      const due = await repository.findDue(userId, { now: at, limit }, transaction);
      const person = await repository.findPerson(userId, transaction);
      const { reminderEmails } = PreferencesSchema.parse(person?.preferences ?? {});
      const wantsEmail = canSendEmail && reminderEmails;
      for (const reminder of due) await tell(reminder, { at, wantsEmail }, transaction);
      return due.length === limit;
    });

  return {
    /** Tells everyone what is due by now. */
    tellDue: async (): Promise<void> => {
      for (const userId of await repository.findDueUsers(now(), usersPerRound)) {
        try {
          while (await tellPerson(userId));
        } catch (error) {
          onFailure(error, userId);
        }
      }
    },
  };
};
