'use client';

import { useDraggable } from '@dnd-kit/core';
import { Flag, Repeat } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { CalendarEntry } from '../../model/calendar-entries';
import { useCalendar } from './calendar-context';

export interface EntryFaceProps {
  entry: CalendarEntry;
  /** It hangs at the pointer. */
  isCarried?: boolean;
  /** There is room for a finger. */
  isRoomy?: boolean;
}

const isPressing = ({ task }: CalendarEntry): boolean =>
  task.status === 'open' && (task.priority === 'high' || task.priority === 'urgent');

/** How a task looks on the calendar. */
export const EntryFace = ({ entry, isCarried = false, isRoomy = false }: EntryFaceProps) => {
  const { zone, today } = useCalendar();
  const { task, at, isGhost } = entry;
  const isDone = task.status === 'done';
  const isOverdue = !isDone && !isGhost && entry.day < today;
  return (
    <span
      className={classNames(
        'flex min-h-6 w-full items-center gap-1 rounded-sm border border-transparent bg-tint px-1.5 text-left text-xs leading-5 text-ink',
        isRoomy && 'min-h-10 px-3 text-sm',
        isOverdue && 'bg-danger-tint',
        isDone && 'bg-sunken text-muted',
        isGhost && 'border-dashed border-line-strong bg-transparent text-muted',
        isCarried && 'cursor-grabbing border-solid border-brand bg-surface shadow-raised',
      )}
    >
      {isPressing(entry) && (
        <Flag
          aria-hidden="true"
          className={classNames(
            'size-3 shrink-0',
            task.priority === 'urgent' ? 'text-danger' : 'text-warm',
          )}
        />
      )}
      {isGhost && <Repeat aria-hidden="true" className="size-3 shrink-0" />}
      {at !== null && <time dateTime={at}>{timeIn(at, zone)}</time>}
      <span className={classNames('truncate', isDone && 'line-through')}>{task.title}</span>
      {isGhost && <span className="sr-only">(will recur)</span>}
      {isDone && <span className="sr-only">(done)</span>}
      {isOverdue && <span className="sr-only">(overdue)</span>}
    </span>
  );
};

const timeIn = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone }).format(
    new Date(at),
  );

export interface EntryChipProps extends Pick<EntryFaceProps, 'entry' | 'isRoomy'> {
  /** Whether the Tab key comes to it. */
  isReachable: boolean;
}

/** A task on the calendar: opens with Enter or a click, moves with Space or by dragging. */
export const EntryChip = ({ entry, isReachable, isRoomy = false }: EntryChipProps) => {
  const { openTask, moves } = useCalendar();
  const { setNodeRef, listeners } = useDraggable({ id: entry.key, disabled: entry.isGhost });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || entry.isGhost || moves.lifted !== null) return;
    event.preventDefault();
    event.stopPropagation();
    moves.lift(entry);
  };
  return (
    <button
      ref={setNodeRef}
      type="button"
      tabIndex={isReachable ? 0 : -1}
      title={entry.task.title}
      {...listeners}
      onClick={() => openTask(entry.task.id)}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      className={classNames(
        'block w-full min-w-0 touch-manipulation rounded-sm select-none hover:brightness-95',
        moves.lifted?.entry.key === entry.key && 'opacity-50',
      )}
    >
      <EntryFace entry={entry} isRoomy={isRoomy} />
    </button>
  );
};
