'use client';

import { taskPriorities } from '@todo/contracts';
import { Button } from '@/components/ui/button';
import { dayFromNow } from '../../model/due';
import type { NewTaskDetails } from '../../model/new-task';
import { priorityNames } from '../../model/priorities';

const control =
  'min-h-10 rounded-md border border-line-strong bg-surface px-2.5 text-sm text-ink lg:min-h-9';

export interface QuickAddDetailsProps {
  details: NewTaskDetails;
  onChange: (details: NewTaskDetails) => void;
}

/** Due and priority, for those who would rather choose than write them. */
export const QuickAddDetails = ({ details, onChange }: QuickAddDetailsProps) => {
  const now = new Date();
  const quickDays = [
    { label: 'Today', day: dayFromNow(0, now) },
    { label: 'Tomorrow', day: dayFromNow(1, now) },
  ];
  return (
    <div className="flex animate-rise flex-wrap items-center gap-2">
      {quickDays.map(({ label, day }) => (
        <Button
          key={label}
          size="sm"
          variant={details.dueDate === day ? 'primary' : 'soft'}
          aria-pressed={details.dueDate === day}
          onClick={() => onChange({ ...details, dueDate: details.dueDate === day ? '' : day })}
        >
          {label}
        </Button>
      ))}
      <input
        type="date"
        aria-label="Due date"
        value={details.dueDate}
        onChange={(event) => onChange({ ...details, dueDate: event.target.value })}
        className={control}
      />
      <select
        aria-label="Priority"
        value={details.priority}
        onChange={(event) => {
          const priority = taskPriorities.find((each) => each === event.target.value) ?? 'none';
          onChange({ ...details, priority });
        }}
        className={control}
      >
        {taskPriorities.map((priority) => (
          <option key={priority} value={priority}>
            {priorityNames[priority]}
          </option>
        ))}
      </select>
    </div>
  );
};
