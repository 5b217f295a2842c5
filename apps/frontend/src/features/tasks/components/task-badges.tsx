import { CalendarDays, Flag, Repeat } from 'lucide-react';
import type { Task } from '@todo/contracts';
import { classNames } from '@/components/ui/class-names';
import { describeDue, type Due } from '../model/due';
import { priorityNames } from '../model/priorities';

const dueStyles: Record<Due['tone'], string> = {
  overdue: 'font-semibold text-danger',
  today: 'font-semibold text-warm',
  later: 'text-muted',
};

const priorityStyles: Record<Exclude<Task['priority'], 'none'>, string> = {
  low: 'text-muted',
  medium: 'text-ink',
  high: 'font-semibold text-warm',
  urgent: 'font-semibold text-danger',
};

const badge = 'inline-flex items-center gap-1.5';

/** Due, recurrence, priority and tags of a task; nothing where it has none of them. */
export const TaskBadges = ({ task }: { task: Task }) => {
  const due = describeDue(task, new Date());
  const isBare = due === null && task.recurrence === null && task.priority === 'none';
  if (isBare && task.tags.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-xs">
      {due !== null && (
        <span className={classNames(badge, dueStyles[due.tone])}>
          <CalendarDays aria-hidden="true" className="size-3.5" />
          <span className="sr-only">{due.tone === 'overdue' ? 'Overdue:' : 'Due:'}</span>
          <time dateTime={due.dateTime}>{due.text}</time>
        </span>
      )}
      {task.recurrence !== null && (
        <span className={classNames(badge, 'text-muted')} title="Repeats">
          <Repeat aria-hidden="true" className="size-3.5" />
          <span className="sr-only">Repeats</span>
        </span>
      )}
      {task.priority !== 'none' && (
        <span className={classNames(badge, priorityStyles[task.priority])}>
          <Flag aria-hidden="true" className="size-3.5" />
          <span className="sr-only">Priority:</span>
          {priorityNames[task.priority]}
        </span>
      )}
      {task.tags.map((tag) => (
        <span key={tag} className="max-w-40 truncate rounded-full bg-tint px-2.5 py-0.5 text-ink">
          <span className="sr-only">Tag: </span>
          {tag}
        </span>
      ))}
    </div>
  );
};
