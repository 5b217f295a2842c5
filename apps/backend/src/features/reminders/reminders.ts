import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../database/database';
import type { Mailer } from '../../mail/mailer';
import { createEmailOutbox } from './email-outbox';
import { createEmailOutboxRepository } from './email-outbox.repository';
import { createReminderPlanner } from './reminder-planner';
import { createReminderTeller } from './reminder-teller';
import { createRemindersRepository } from './reminders.repository';

export interface RemindersOptions {
  database: Database;
  /** Null where no e-mail can be sent. */
  mailer: Pick<Mailer, 'send'> | null;
  /** Where people open the app. */
  origin: string;
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>;
  now?: () => Date;
}

export type Reminders = ReturnType<typeof createReminders>;

const dayMs = 24 * 60 * 60 * 1000;
/** Far longer than a reminder is told late, or an e-mail tried again. */
const keptMs = 7 * dayMs;

/** Reminders: planned with the writes of tasks, told once, also by e-mail. */
export const createReminders = (options: RemindersOptions) => {
  const { database, mailer, origin, log, now = () => new Date() } = options;
  const repository = createRemindersRepository(database);
  const planner = createReminderPlanner({ database, repository, now });
  const teller = createReminderTeller({
    database,
    repository,
    canSendEmail: mailer !== null,
    now,
    onFailure: (error, userId) => log.error({ err: error, userId }, 'reminders could not be told'),
  });
  const outbox =
    mailer &&
    createEmailOutbox({
      repository: createEmailOutboxRepository(database),
      mailer,
      origin,
      now,
      onFailure: (error, attempt) => {
        const text = attempt.isLast ? 'an e-mail was given up' : 'an e-mail has to wait';
        log.warn({ err: error, ...attempt }, text);
      },
    });
  return {
    plan: planner.plan,
    replanMoved: planner.replanMoved,
    /** Tells what is due. */
    tellDue: teller.tellDue,
    /** Sends the e-mails that are due. */
    sendDue: async (): Promise<void> => outbox?.sendDue(),
    /** Forgets what was told long ago. */
    purge: (): Promise<number> => repository.purgeDeliveries(new Date(now().getTime() - keptMs)),
  };
};
