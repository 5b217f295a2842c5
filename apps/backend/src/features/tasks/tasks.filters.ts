import { and, arrayOverlaps, eq, gt, gte, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { sql, type SQL } from 'drizzle-orm';
import type { DueFilter, ListTasksQuery } from '@todo/contracts';
import { DateTime } from 'luxon';
import { foldCase } from '../../text/fold-case';
import { tasks } from './tasks.schema';
import { tagKeysOf } from './tasks.text';

/** Now, and where the person's days begin. */
export interface Clock {
  now: Date;
  /** IANA name. */
  timeZone: string;
}

const statusFilters: Record<ListTasksQuery['status'], SQL | undefined> = {
  open: and(eq(tasks.status, 'open'), isNull(tasks.deletedAt)),
  done: and(eq(tasks.status, 'done'), isNull(tasks.deletedAt)),
  deleted: isNotNull(tasks.deletedAt),
  all: isNull(tasks.deletedAt),
};

const dueFilterOf = (filter: DueFilter, { now, timeZone }: Clock): SQL | undefined => {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const tomorrow = today.plus({ days: 1 }).startOf('day');
  const day = today.toFormat('yyyy-MM-dd');
  const [start, end] = [today.toJSDate(), tomorrow.toJSDate()];
  const filters: Record<DueFilter, SQL | undefined> = {
    none: isNull(tasks.dueSort),
    any: isNotNull(tasks.dueSort),
    overdue: and(eq(tasks.status, 'open'), or(lt(tasks.dueAt, now), lt(tasks.dueDate, day))),
    today: or(and(gte(tasks.dueAt, start), lt(tasks.dueAt, end)), eq(tasks.dueDate, day)),
    upcoming: or(gte(tasks.dueAt, end), gt(tasks.dueDate, day)),
  };
  return filters[filter];
};

/** Below this the trigram index has nothing to look up, and its whole content would be read. */
const shortestIndexed = 3;

const searchFilterOf = (q: string): SQL => {
  const part = foldCase(q);
  if ([...part].length < shortestIndexed) return sql`strpos(${tasks.searchText}, ${part}) > 0`;
  const literal = part.replace(/[\\%_]/g, '\\$&');
  return sql`${tasks.searchText} like ${`%${literal}%`}`;
};

/** Which tasks of a person a list shows. */
export const filterOf = (userId: string, query: ListTasksQuery, clock: Clock): SQL | undefined =>
  and(
    eq(tasks.userId, userId),
    statusFilters[query.status],
    query.q ? searchFilterOf(query.q) : undefined,
    query.tag ? arrayOverlaps(tasks.tagKeys, tagKeysOf(query.tag)) : undefined,
    query.priority ? inArray(tasks.priority, query.priority) : undefined,
    query.due ? dueFilterOf(query.due, clock) : undefined,
    query.dueFrom ? gte(tasks.dueSort, new Date(query.dueFrom)) : undefined,
    query.dueTo ? lt(tasks.dueSort, new Date(query.dueTo)) : undefined,
    query.parentId ? eq(tasks.parentId, query.parentId) : undefined,
  );
