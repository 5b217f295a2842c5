import type { Stats } from '@todo/contracts';
import { classNames } from '@/components/ui/class-names';

const daysOf = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The numbers of today. */
export const Figures = ({ stats }: { stats: Stats }) => {
  const figures = [
    { name: 'Open', value: stats.open },
    { name: 'Overdue', value: stats.overdue, isBad: stats.overdue > 0 },
    { name: 'Due today', value: stats.dueToday },
    { name: 'Done today', value: stats.doneToday },
    { name: 'Streak', value: daysOf(stats.streak.current) },
    { name: 'Longest streak', value: daysOf(stats.streak.longest) },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {figures.map(({ name, value, isBad }) => (
        <div
          key={name}
          className="flex flex-col-reverse gap-1 rounded-lg border border-line bg-surface px-4 py-3"
        >
          <dt className="text-sm text-muted">{name}</dt>
          <dd
            className={classNames(
              'font-display text-xl font-semibold tabular-nums',
              isBad === true && 'text-danger',
            )}
          >
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
};
