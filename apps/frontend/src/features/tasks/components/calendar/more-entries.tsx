import { Popover } from 'radix-ui';
import { longDay, type Day } from '@/dates/days';
import type { CalendarEntry } from '../../model/calendar-entries';
import { useCalendar } from './calendar-context';
import { EntryFace } from './entry-chip';

export interface MoreEntriesProps {
  day: Day;
  /** All of the day. */
  entries: readonly CalendarEntry[];
  /** How many of them the cell has no room for. */
  hidden: number;
  isReachable: boolean;
}

/** What a day has no room for, over the calendar. */
export const MoreEntries = ({ day, entries, hidden, isReachable }: MoreEntriesProps) => {
  const { openTask } = useCalendar();
  return (
    <Popover.Root>
      <Popover.Trigger
        tabIndex={isReachable ? 0 : -1}
        className="min-h-6 rounded-sm px-1.5 text-left text-xs font-semibold text-muted hover:bg-tint hover:text-ink"
      >
        +{hidden} more
        <span className="sr-only"> on {longDay(day)}</span>
      </Popover.Trigger>
      <Popover.Content
        aria-label={longDay(day)}
        sideOffset={4}
        collisionPadding={8}
        className="z-40 max-h-(--radix-popover-content-available-height) w-72 animate-appear overflow-y-auto rounded-lg border border-line bg-surface p-3 shadow-raised"
      >
        <p className="px-1 pb-2 text-sm font-semibold">{longDay(day)}</p>
        <ul className="grid gap-1">
          {entries.map((entry) => (
            <li key={entry.key}>
              <Popover.Close asChild>
                <button
                  type="button"
                  onClick={() => openTask(entry.task.id)}
                  className="block w-full rounded-sm hover:brightness-95"
                >
                  <EntryFace entry={entry} />
                </button>
              </Popover.Close>
            </li>
          ))}
        </ul>
      </Popover.Content>
    </Popover.Root>
  );
};
