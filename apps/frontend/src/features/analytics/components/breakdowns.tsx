import type { Stats, TaskPriority } from '@todo/contracts';
import { BreakdownTable } from './breakdown-table';

const priorityNames: Record<TaskPriority, string> = {
  urgent: 'Urgent',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'No priority',
};

/** Open and done by priority and by tag. */
export const Breakdowns = ({ stats }: { stats: Stats }) => {
  const byPriority = new Map(stats.byPriority.map((row) => [row.priority, row]));
  const priorities = Object.keys(priorityNames) as TaskPriority[];
  return (
    <div className="grid items-start gap-8 md:grid-cols-2">
      <BreakdownTable
        title="By priority"
        rowsNamed="Priority"
        rows={priorities.map((priority) => ({
          name: priorityNames[priority],
          open: byPriority.get(priority)?.open ?? 0,
          done: byPriority.get(priority)?.done ?? 0,
        }))}
      />
      <BreakdownTable
        title="By tag"
        rowsNamed="Tag"
        rows={stats.byTag.map(({ tag, open, done }) => ({ name: tag, open, done }))}
        empty="None of your tasks has a tag."
      />
    </div>
  );
};
