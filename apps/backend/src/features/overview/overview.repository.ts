import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { TaskPriority } from '@todo/contracts';
import type { Database } from '../../database/database';
import { tasks } from '../tasks/tasks.schema';
import type { Days } from './days';

export type OverviewRepository = ReturnType<typeof createOverviewRepository>;

/** Now, and the day that it is in the asked zone. */
export interface Today {
  now: Date;
  date: string;
  start: Date;
  end: Date;
}

const countWhere = (condition: SQL) => sql<number>`count(*) filter (where ${condition})::int`;
const isOpen = sql`${tasks.status} = 'open'`;
const isDone = sql`${tasks.status} = 'done'`;
const instantOf = (date: Date): SQL => sql`${date.toISOString()}::timestamptz`;

const notDeleted = (userId: string): SQL | undefined =>
  and(eq(tasks.userId, userId), isNull(tasks.deletedAt));

/** SQL of what is counted; every `where` names the owner and leaves deleted tasks out. */
export const createOverviewRepository = (database: Database) => ({
  countByPriority: async (userId: string, today: Today) => {
    const isOverdue = sql`${isOpen} and (${tasks.dueAt} < ${instantOf(today.now)} or ${tasks.dueDate} < ${today.date}::date)`;
    const isDueToday = sql`${isOpen} and (${tasks.dueAt} >= ${instantOf(today.start)} and ${tasks.dueAt} < ${instantOf(today.end)} or ${tasks.dueDate} = ${today.date}::date)`;
    return database
      .select({
        priority: tasks.priority,
        open: countWhere(isOpen),
        done: countWhere(isDone),
        overdue: countWhere(isOverdue),
        dueToday: countWhere(isDueToday),
      })
      .from(tasks)
      .where(notDeleted(userId))
      .groupBy(tasks.priority);
  },

  /** How many tasks were done on each of the days. */
  countDone: async (userId: string, { dates, starts }: Days): Promise<number[]> => {
    // A bucket for each day: the zone's rules are those of the application, whatever the database knows.
    const array = `{${starts.map((start) => start.toISOString()).join(',')}}`;
    const day = sql<number>`width_bucket(${tasks.completedAt}, ${array}::timestamptz[])`;
    const rows = await database
      .select({ day, count: sql<number>`count(*)::int` })
      .from(tasks)
      .where(
        and(
          notDeleted(userId),
          isDone,
          sql`${tasks.completedAt} >= (${array}::timestamptz[])[1]`,
          sql`${tasks.completedAt} < (${array}::timestamptz[])[${starts.length}::int]`,
        ),
      )
      .groupBy(sql`1`);
    const counts = new Map(rows.map((row) => [row.day, row.count]));
    return dates.map((_, index) => counts.get(index + 1) ?? 0);
  },

  /** Tags in the spelling of their first task, the most used first. */
  listTags: async (userId: string, limit?: number) => {
    const used = database
      .select({
        key: sql<string>`used.key`.as('key'),
        tag: sql<string>`used.tag`.as('tag'),
        id: tasks.id,
        status: tasks.status,
        createdAt: tasks.createdAt,
      })
      .from(tasks)
      .innerJoin(sql`unnest(${tasks.tags}, ${tasks.tagKeys}) as used(tag, key)`, sql`true`)
      .where(notDeleted(userId))
      .as('used_tags');
    const count = sql<number>`count(distinct ${used.id})::int`;
    const query = database
      .select({
        tag: sql<string>`(array_agg(${used.tag} order by ${used.createdAt}, ${used.id}))[1]`,
        count,
        open: sql<number>`count(distinct ${used.id}) filter (where ${used.status} = 'open')::int`,
        done: sql<number>`count(distinct ${used.id}) filter (where ${used.status} = 'done')::int`,
      })
      .from(used)
      .groupBy(used.key)
      .orderBy(sql`${count} desc`, sql`${used.key} collate "C"`);
    return limit === undefined ? query : query.limit(limit);
  },
});

export type PriorityCounts = {
  priority: TaskPriority;
  open: number;
  done: number;
  overdue: number;
  dueToday: number;
};
