import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/database';
import type { EventData, UserEventRow } from '../../event-log/events.schema';
import { users } from '../auth/auth.schema';

/** Whose events to read, and behind which. */
export interface Place {
  userId: string;
  afterSeq: number;
}

export type StoredEvent = Pick<UserEventRow, 'seq' | 'event' | 'refId' | 'data'>;

/** What is kept behind a place, and the number of the person's newest event. */
export interface StoredPage {
  newestSeq: number;
  events: StoredEvent[];
}

/** The tasks of one `task.changed`; null when they are too many to name. */
export type ChangedTasks = Map<string, string[] | null>;

export interface ReadLimits {
  events: number;
  tasksOfEvent: number;
}

export const placeKey = ({ userId, afterSeq }: Place): string => `${userId} ${afterSeq}`;

const columnsOf = (places: readonly Place[]) =>
  sql`unnest(
    ${sql.param(places.map(({ userId }) => userId))}::uuid[],
    ${sql.param(places.map(({ afterSeq }) => afterSeq))}::bigint[]
  )`;

interface PageRow {
  user_id: string;
  after_seq: number | string;
  newest_seq: number | string;
  seq: number | string | null;
  event: UserEventRow['event'];
  ref_id: string;
  data: EventData | null;
}

interface TasksRow {
  user_id: string;
  seq: number | string;
  task_ids: string[] | null;
}

/** SQL of events, for many people at once. */
export const createEventsRepository = (database: Database) => ({
  /** The number of the person's newest event; undefined when there is no such person. */
  newestSeq: async (userId: string): Promise<number | undefined> => {
    const [row] = await database
      .select({ seq: users.eventSeq })
      .from(users)
      .where(eq(users.id, userId));
    return row?.seq;
  },

  /** The events behind each place, by `placeKey`; nothing for a person who is gone. */
  readPages: async (
    places: readonly Place[],
    { events: limit }: Pick<ReadLimits, 'events'>,
  ): Promise<Map<string, StoredPage>> => {
    // One statement sees one moment: the newest number fits the events.
    const { rows } = await database.execute<PageRow & Record<string, unknown>>(sql`
      select place.user_id, place.after_seq, users.event_seq as newest_seq,
        kept.seq, kept.event, kept.ref_id, kept.data
      from ${columnsOf(places)} as place (user_id, after_seq)
      join users on users.id = place.user_id
      left join lateral (
        select seq, event, ref_id, data from user_events
        where user_events.user_id = place.user_id and user_events.seq > place.after_seq
        order by user_events.seq limit ${limit}
      ) kept on true
      order by kept.seq`);
    const pages = new Map<string, StoredPage>();
    for (const row of rows) {
      const key = placeKey({ userId: row.user_id, afterSeq: Number(row.after_seq) });
      const page = pages.get(key) ?? { newestSeq: Number(row.newest_seq), events: [] };
      pages.set(key, page);
      const { event, ref_id: refId, data } = row;
      if (row.seq !== null) page.events.push({ seq: Number(row.seq), event, refId, data });
    }
    return pages;
  },

  /** Which tasks the events of these numbers changed, by `placeKey` of the event. */
  readChangedTasks: async (
    places: readonly Place[],
    { tasksOfEvent: limit }: Pick<ReadLimits, 'tasksOfEvent'>,
  ): Promise<ChangedTasks> => {
    if (places.length === 0) return new Map();
    const { rows } = await database.execute<TasksRow & Record<string, unknown>>(sql`
      select task_changes.user_id, task_changes.seq,
        case when count(distinct task_id) <= ${limit}
          then array_agg(distinct task_id) end as task_ids
      from ${columnsOf(places)} as place (user_id, seq)
      join task_changes
        on task_changes.user_id = place.user_id and task_changes.seq = place.seq
      group by task_changes.user_id, task_changes.seq`);
    return new Map(
      rows.map(({ user_id: userId, seq, task_ids: taskIds }) => [
        placeKey({ userId, afterSeq: Number(seq) }),
        taskIds,
      ]),
    );
  },
});

export type EventsRepository = ReturnType<typeof createEventsRepository>;
