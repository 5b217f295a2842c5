import type { Reminder } from '@todo/contracts';
import { X } from 'lucide-react';
import { describeReminder } from '../../model/reminders';

export interface ReminderItemProps {
  reminder: Reminder;
  onChange: (reminder: Reminder) => void;
  onRemove: () => void;
}

/** When it comes, and whether it comes again until the task is done. */
export const ReminderItem = ({ reminder, onChange, onRemove }: ReminderItemProps) => {
  const words = describeReminder(reminder.minutesBefore);
  return (
    <li className="flex flex-wrap items-center gap-x-3 rounded-md bg-tint pl-3 text-sm">
      <span className="grow py-1.5">{words}</span>
      <label className="flex min-h-11 items-center gap-1.5 text-xs lg:min-h-9">
        <input
          type="checkbox"
          checked={reminder.repeatUntilDone}
          onChange={(event) => onChange({ ...reminder, repeatUntilDone: event.target.checked })}
          className="size-4 accent-brand"
        />
        Repeat until done
      </label>
      <button
        type="button"
        aria-label={`Remove the reminder ${words.toLowerCase()}`}
        onClick={onRemove}
        className="grid size-11 shrink-0 place-items-center rounded-md hover:bg-tint-hover lg:size-9"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </li>
  );
};
