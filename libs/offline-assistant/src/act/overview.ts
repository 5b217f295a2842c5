import { StatsSchema, TagPageSchema } from '@todo/contracts';
import { oneLine } from '../answer/describe-task';
import type { Act } from './act';

const lastDays = 7;

const tasksOf = (count: number): string => `${count} ${count === 1 ? 'task' : 'tasks'}`;

/** "How am I doing?" */
export function* stats(): Act {
  const { open, overdue, dueToday, doneToday, donePerDay, streak } = StatsSchema.parse(
    yield { name: 'get_stats', arguments: {} },
  );
  const week = donePerDay.slice(-lastDays).reduce((sum, { count }) => sum + count, 0);
  const days = streak.current;
  return [
    `You have ${open === 0 ? 'no open tasks' : `${open} open ${open === 1 ? 'task' : 'tasks'}: ${overdue} overdue, ${dueToday} due today`}.`,
    `You finished ${doneToday === 0 ? 'nothing' : tasksOf(doneToday)} today and ${tasksOf(week)} in the last ${lastDays} days.`,
    ...(days > 1 ? [`You finished something on ${days} days in a row.`] : []),
  ].join(' ');
}

const shownAtMost = 30;

/** "Which tags do I have?" */
export function* tags(): Act {
  const { items } = TagPageSchema.parse(yield { name: 'list_tags', arguments: {} });
  if (items.length === 0)
    return 'You have no tags yet. Say, for example, “tag buy milk with home”.';
  const names = items
    .slice(0, shownAtMost)
    .map(({ tag, count }) => `#${oneLine(tag)} (${tasksOf(count)})`);
  const hidden = items.length - names.length;
  return `You have ${items.length} ${items.length === 1 ? 'tag' : 'tags'}: ${names.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}.`;
}
