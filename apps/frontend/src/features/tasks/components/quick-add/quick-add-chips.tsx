import type { CreateTask } from '@todo/contracts';
import { CalendarDays, Flag, Repeat, Tag, type LucideIcon } from 'lucide-react';
import { describeDue } from '../../model/due';
import { priorityNames } from '../../model/priorities';

interface Chip {
  name: string;
  text: string;
  icon: LucideIcon;
}

const chipsOf = (task: CreateTask, now: Date): Chip[] => {
  const { dueAt = null, dueDate = null, priority = 'none', tags = [], recurrence } = task;
  const due = describeDue({ dueAt, dueDate, status: 'open' }, now);
  return [
    ...(due === null ? [] : [{ name: 'Due', text: due.text, icon: CalendarDays }]),
    ...(recurrence == null ? [] : [{ name: 'Repeats', text: 'Repeats', icon: Repeat }]),
    ...(priority === 'none'
      ? []
      : [{ name: 'Priority', text: priorityNames[priority], icon: Flag }]),
    ...tags.map((tag) => ({ name: 'Tag', text: tag, icon: Tag })),
  ];
};

export interface QuickAddChipsProps {
  /** What would be added. */
  task: CreateTask;
  /** Whether the words say more than a title. */
  isUnderstood: boolean;
  isLiteral: boolean;
  onLiteral: (isLiteral: boolean) => void;
}

/** What was understood, before it is added. */
export const QuickAddChips = ({ task, isUnderstood, isLiteral, onLiteral }: QuickAddChipsProps) => {
  const chips = chipsOf(task, new Date());
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-1.5 text-xs">
      <p role="status" className="contents">
        <span className="sr-only">Will add “{task.title}”. </span>
        {chips.map(({ name, text, icon: Icon }) => (
          <span
            key={`${name}-${text}`}
            className="inline-flex animate-appear items-center gap-1.5 rounded-full bg-tint px-2.5 py-1 font-medium"
          >
            <Icon aria-hidden="true" className="size-3.5" />
            <span className="sr-only">{name}: </span>
            {text}
          </span>
        ))}
      </p>
      {isUnderstood && (
        <button
          type="button"
          aria-pressed={isLiteral}
          onClick={() => onLiteral(!isLiteral)}
          className="min-h-8 rounded-full px-2 text-muted underline-offset-4 hover:text-ink hover:underline"
        >
          {isLiteral ? 'Read the words again' : 'Keep as typed'}
        </button>
      )}
    </div>
  );
};
