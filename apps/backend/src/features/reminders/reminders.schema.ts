import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, primaryId } from '../../database/columns';
import { users } from '../auth/auth.schema';
import { tasks } from '../tasks/tasks.schema';

const ownerId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

const taskId = () =>
  uuid()
    .notNull()
    .references(() => tasks.id, { onDelete: 'cascade' });

/** When to remind of an open task, kept in step with it in the transactions that change it. */
export const reminders = pgTable(
  'reminders',
  {
    taskId: taskId(),
    minutesBefore: integer().notNull(),
    userId: ownerId(),
    repeatUntilDone: boolean().notNull(),
    /** The first moment to remind at. */
    moment: instant().notNull(),
    /** The person's zone, where the moment was reckoned in it; null where it does not depend on it. */
    personZone: text(),
    /** When to remind next; null when everything has been told. */
    nextAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.taskId, table.minutesBefore] }),
    index('reminders_user_id_index').on(table.userId),
    index('reminders_next_at_index')
      .on(table.nextAt)
      .where(sql`next_at is not null`),
    index('reminders_person_zone_index')
      .on(table.userId, table.personZone)
      .where(sql`person_zone is not null`),
  ],
);
export type ReminderRow = typeof reminders.$inferSelect;

/** Where the e-mail of a delivery stands. */
export const emailStates = ['none', 'pending', 'sending', 'sent', 'failed'] as const;

/** What was told: each repetition of each moment once, whoever tells it. */
export const reminderDeliveries = pgTable(
  'reminder_deliveries',
  {
    id: primaryId(),
    userId: ownerId(),
    taskId: taskId(),
    minutesBefore: integer().notNull(),
    moment: instant().notNull(),
    /** 0 at the moment itself, then counting. */
    repetition: integer().notNull(),
    at: instant().notNull(),
    email: text({ enum: emailStates }).notNull(),
    emailAttempts: integer().notNull().default(0),
    /** When the e-mail is tried next, or taken for lost by the process that was sending it. */
    emailDueAt: instant(),
  },
  (table) => [
    unique('reminder_deliveries_once').on(
      table.taskId,
      table.minutesBefore,
      table.moment,
      table.repetition,
    ),
    index('reminder_deliveries_user_id_index').on(table.userId),
    index('reminder_deliveries_at_index').on(table.at),
    index('reminder_deliveries_email_due_at_index')
      .on(table.emailDueAt)
      .where(sql`email_due_at is not null`),
  ],
);
export type ReminderDeliveryRow = typeof reminderDeliveries.$inferSelect;
