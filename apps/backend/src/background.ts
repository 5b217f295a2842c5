import type { FastifyInstance } from 'fastify';
import type { DatabaseConnection } from './database/connection';
import { purgeEvents } from './event-log/event-log';
import type { Idempotency } from './features/idempotency/idempotency.service';
import { createJobs } from './features/jobs/jobs';
import { jobsPlugin } from './features/jobs/jobs.plugin';
import type { Reminders } from './features/reminders/reminders';
import { remindersPlugin } from './features/reminders/reminders.plugin';
import { createTrash } from './features/trash/trash';

export interface BackgroundOptions {
  connection: DatabaseConnection;
  idempotency: Pick<Idempotency, 'purgeExpired'>;
  reminders: Reminders;
  /** Whether the tables are there. */
  isReady: () => boolean;
}

/** What a server does that no request asks for: it reminds, and tidies up. */
export const registerBackground = async (
  app: FastifyInstance,
  { connection, idempotency, reminders, isReady }: BackgroundOptions,
): Promise<void> => {
  const jobs = createJobs({ connection, log: app.log });
  const { database } = connection;
  const trash = createTrash(database);
  jobs.every('purge-trash', '7 * * * *', () => trash.purgeTrash(new Date()));
  jobs.every('purge-events', '17 * * * *', () => purgeEvents(database, new Date()));
  jobs.every('purge-idempotency-keys', '27 * * * *', idempotency.purgeExpired);
  jobs.every('purge-reminders', '37 * * * *', reminders.purge);
  jobs.every('move-reminders', '*/2 * * * *', reminders.replanMoved);
  await app.register(jobsPlugin, { jobs, isReady });
  await app.register(remindersPlugin, { reminders, isReady });
};
