import type { ListTasksQuery } from '@todo/contracts';
import { classNames } from '@/components/ui/class-names';

/** Which of the tasks a list offers to show. */
export type StatusFilterValue = Extract<ListTasksQuery['status'], 'open' | 'done' | 'all'>;

const filters: { value: StatusFilterValue; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'done', label: 'Done' },
  { value: 'all', label: 'All' },
];

export interface StatusFilterProps {
  value: string;
  onChange: (status: StatusFilterValue) => void;
}

export const StatusFilter = ({ value, onChange }: StatusFilterProps) => (
  <div role="group" aria-label="Show tasks" className="flex rounded-md bg-sunken p-0.5">
    {filters.map((filter) => (
      <button
        key={filter.value}
        type="button"
        aria-pressed={filter.value === value}
        onClick={() => onChange(filter.value)}
        className={classNames(
          'min-h-10 rounded-[0.5rem] px-3.5 text-sm font-semibold text-muted transition-colors hover:text-ink lg:min-h-8',
          filter.value === value && 'bg-surface text-ink shadow-[0_1px_2px_rgb(0_0_0/12%)]',
        )}
      >
        {filter.label}
      </button>
    ))}
  </div>
);
