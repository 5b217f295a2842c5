import { eq, sql } from 'drizzle-orm';
import type { liveEventNames } from '@todo/contracts';
import type { Transaction } from '../database/database';
import { AppError } from '../errors';
import { users } from '../features/auth/auth.schema';
import { userEvents } from './events.schema';

/** Where PostgreSQL tells every replica of a new event. */
export const eventsChannel = 'todo_events';

export interface NewEvent {
  userId: string;
  event: (typeof liveEventNames)[number];
  /** The change set, conversation, run or reminder that it is about. */
  refId: string;
}

/** What a notification carries: small, as PostgreSQL allows 8,000 bytes. */
export type EventNotice = NewEvent & { seq: number };

/**
 * Records an event in the transaction of what it tells of; it is told when that commits.
 *
 * It takes the owner's row, and with it the order of that person's events, until the transaction
 * ends. A transaction that locks other rows too takes the owner's first.
 * @returns the number of the event
 * @throws AppError `unauthenticated` when the account is gone
 */
export const appendEvent = async (event: NewEvent, transaction: Transaction): Promise<number> => {
  const { userId } = event;
  const [row] = await transaction
    .update(users)
    .set({ eventSeq: sql`${users.eventSeq} + 1` })
    .where(eq(users.id, userId))
    .returning({ seq: users.eventSeq });
  if (!row) throw new AppError('unauthenticated', 'The account no longer exists.');
  const { seq } = row;
  await transaction.insert(userEvents).values({ ...event, seq, at: new Date() });
  const notice: EventNotice = { ...event, seq };
  await transaction.execute(sql`select pg_notify(${eventsChannel}, ${JSON.stringify(notice)})`);
  return seq;
};
