import { taskPriorities, type Stats, type StatsQuery, type TagCount } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import { daysUntil } from './days';
import type { OverviewRepository, PriorityCounts, Today } from './overview.repository';
import { lastStreak, longestStreak } from './streak';

const maxTags = 20;
/** How far back one query looks for the beginning of a streak. */
const daysPerLook = 366;

export interface OverviewDependencies {
  repository: OverviewRepository;
  now?: () => Date;
}

export type OverviewService = ReturnType<typeof createOverviewService>;

const sumOf = (rows: PriorityCounts[], field: 'open' | 'overdue' | 'dueToday'): number =>
  rows.reduce((sum, row) => sum + row[field], 0);

/** Counts over one person's tasks, without deleted ones. */
export const createOverviewService = ({
  repository,
  now = () => new Date(),
}: OverviewDependencies) => {
  /** Goes back as long as every day that was looked at had something done. */
  const currentStreak = async (
    userId: string,
    recent: number[],
    day: { now: Date; timeZone: string },
  ): Promise<number> => {
    // A day that isn't over yet breaks nothing.
    const counted = recent.at(-1) === 0 ? recent.slice(0, -1) : recent;
    let streak = lastStreak(counted);
    let looked = recent.length;
    let isUnbroken = streak === counted.length;
    while (isUnbroken) {
      const days = daysUntil(day.now, { ...day, count: daysPerLook, daysAgo: looked });
      const earlier = lastStreak(await repository.countDone(userId, days));
      streak += earlier;
      looked += daysPerLook;
      isUnbroken = earlier === daysPerLook;
    }
    return streak;
  };

  return {
    /** Every tag in the spelling of its first task, the most used first. */
    listTags: async (actor: Actor): Promise<{ items: TagCount[]; nextCursor: null }> => {
      const rows = await repository.listTags(actor.userId);
      return { items: rows.map(({ tag, count }) => ({ tag, count })), nextCursor: null };
    },

    getStats: async (actor: Actor, query: StatsQuery): Promise<Stats> => {
      const { userId } = actor;
      const at = now();
      const timeZone = query.timeZone ?? actor.timeZone;
      const days = daysUntil(at, { timeZone, count: query.days });
      const today: Today = {
        now: at,
        date: days.dates.at(-1) ?? '',
        start: days.starts.at(-2) ?? at,
        end: days.starts.at(-1) ?? at,
      };
      const rows = await repository.countByPriority(userId, today);
      const done = await repository.countDone(userId, days);
      const byTag = await repository.listTags(userId, maxTags);
      return {
        open: sumOf(rows, 'open'),
        overdue: sumOf(rows, 'overdue'),
        dueToday: sumOf(rows, 'dueToday'),
        doneToday: done.at(-1) ?? 0,
        donePerDay: days.dates.map((date, index) => ({ date, count: done[index] ?? 0 })),
        streak: {
          current: await currentStreak(userId, done, { now: at, timeZone }),
          longest: longestStreak(done),
        },
        byPriority: taskPriorities.map((priority) => {
          const { open = 0, done: finished = 0 } =
            rows.find((row) => row.priority === priority) ?? {};
          return { priority, open, done: finished };
        }),
        byTag: byTag.map((row) => ({ tag: row.tag, open: row.open, done: row.done })),
      };
    },
  };
};
