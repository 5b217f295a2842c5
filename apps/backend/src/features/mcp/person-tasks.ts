import { DateTime } from 'luxon';
import { ListTasksQuerySchema, type ListTasksQuery, type Task } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { McpDependencies } from './mcp.ports';

const limit = 200;
const weekDays = 7;

/** Tasks of which there may be more than are shown. */
export interface SomeTasks {
  items: Task[];
  more: boolean;
}

/** What resources and prompts tell of a person's tasks, in the zone of the person. */
export const createPersonTasks = (
  { tasks, now = () => new Date() }: Pick<McpDependencies, 'tasks' | 'now'>,
  actor: Actor,
) => {
  const list = async (query: Partial<ListTasksQuery>): Promise<SomeTasks> => {
    const page = await tasks.list(actor, { ...ListTasksQuerySchema.parse({}), limit, ...query });
    return { items: page.items, more: page.nextCursor !== null };
  };
  const byDue = { sort: 'dueAt', order: 'asc' } as const;

  const clock = () => {
    const at = DateTime.fromJSDate(now(), { zone: actor.timeZone });
    return {
      at,
      told: { now: at.toISO(), date: at.toISODate(), timeZone: actor.timeZone },
    };
  };

  return {
    /** Open tasks by a part of their titles, descriptions or tags, the newest first. */
    find: (q?: string) => list(q === undefined || q === '' ? {} : { q }),

    /** What is overdue, and what else is due today. */
    today: async () => {
      const overdue = await list({ due: 'overdue', ...byDue });
      const today = await list({ due: 'today', ...byDue });
      const late = new Set(overdue.items.map(({ id }) => id));
      const items = today.items.filter(({ id }) => !late.has(id));
      return { ...clock().told, overdue, dueToday: { ...today, items } };
    },

    /** What was done in the last seven days, and what the next seven bring. */
    week: async () => {
      const { at, told } = clock();
      const since = at.startOf('day').minus({ days: weekDays - 1 });
      const until = at.startOf('day').plus({ days: weekDays + 1 });
      const done = await list({ status: 'done', sort: 'updatedAt' });
      const isRecent = ({ completedAt }: Task): boolean =>
        completedAt !== null && Date.parse(completedAt) >= since.toMillis();
      return {
        ...told,
        done: { ...done, items: done.items.filter(isRecent) },
        overdue: await list({ due: 'overdue', ...byDue }),
        upcoming: await list({ due: 'upcoming', dueTo: until.toUTC().toISO() ?? '', ...byDue }),
        withoutDue: await list({ due: 'none' }),
      };
    },
  };
};

export type PersonTasks = ReturnType<typeof createPersonTasks>;
