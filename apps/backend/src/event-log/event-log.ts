import { eq, lte, sql } from 'drizzle-orm';
import type { LiveEvent } from '@todo/contracts';
import type { Database, Transaction } from '../database/database';
import { accountGone } from '../errors';
import { users } from '../features/auth/auth.schema';
import { userEvents, type EventData } from './events.schema';

/** Where PostgreSQL tells every replica of a new event. */
export const eventsChannel = 'todo_events';

interface EventAbout<Name extends LiveEvent['event']> {
  userId: string;
  event: Name;
  /** The change set, conversation, run or reminder that it is about. */
  refId: string;
}

type KeptEvent<Name extends LiveEvent['event']> = EventAbout<Name> & {
  data: Extract<LiveEvent, { event: Name }>['data'];
};

/** An event to record. Those of runs and reminders bring what they say. */
export type NewEvent =
  | EventAbout<'task.changed' | 'conversation.changed'>
  | KeptEvent<'run.started'>
  | KeptEvent<'run.finished'>
  | KeptEvent<'reminder.due'>;

/**
 * Takes the owner's row until the transaction ends, which every transaction that records an event
 * does before it locks anything else of the owner: so no two wait for each other.
 * @returns whether the account exists
 */
export const lockOwner = async (userId: string, transaction: Transaction): Promise<boolean> => {
  const rows = await transaction
    .select({ id: users.id })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update');
  return rows.length > 0;
};

/** As `lockOwner`. @throws AppError `unauthenticated` when the account is gone */
export const requireOwner = async (userId: string, transaction: Transaction): Promise<void> => {
  if (!(await lockOwner(userId, transaction))) throw accountGone();
};

const dataOf = (event: NewEvent): EventData | null => ('data' in event ? event.data : null);

/**
 * Records an event in the transaction of what it tells of; it is told when that commits. The
 * notification names the event and carries no more, as PostgreSQL allows 8,000 bytes.
 *
 * It takes the owner's row, and with it the order of that person's events, until the transaction
 * ends. A transaction that locks other rows too takes the owner's first.
 * @returns the number of the event
 * @throws AppError `unauthenticated` when the account is gone
 */
export const appendEvent = async (event: NewEvent, transaction: Transaction): Promise<number> => {
  const { userId, refId } = event;
  const data = dataOf(event);
  // One statement, as nearly every write of a person ends with it.
  const { rows } = await transaction.execute<{ seq: string }>(sql`
    with numbered as (
      update users set event_seq = event_seq + 1 where id = ${userId}::uuid returning event_seq
    ), stored as (
      insert into user_events (user_id, seq, event, ref_id, data, at)
      select ${userId}::uuid, event_seq, ${event.event}::text, ${refId}::uuid,
        ${data && JSON.stringify(data)}::jsonb, clock_timestamp()
      from numbered returning seq
    )
    select seq, pg_notify(${eventsChannel}, json_build_object(
      'userId', ${userId}::text, 'event', ${event.event}::text, 'refId', ${refId}::text, 'seq', seq
    )::text) from stored`);
  const [row] = rows;
  if (!row) throw accountGone();
  const seq = Number(row.seq);
  return seq;
};

/** How long a client may be away and still resume. */
const keptMs = 48 * 60 * 60 * 1000;

/** Forgets old events; who asks for what came before them has to read everything again. */
export const purgeEvents = async (database: Database, now: Date): Promise<void> => {
  await database.delete(userEvents).where(lte(userEvents.at, new Date(now.getTime() - keptMs)));
};
