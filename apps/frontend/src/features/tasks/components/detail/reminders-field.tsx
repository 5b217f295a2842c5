'use client';

import { Bell, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { controlStyles } from '@/components/ui/control-styles';
import {
  describeReminder,
  maxReminders,
  reminderPresets,
  withoutReminder,
  withReminder,
} from '../../model/reminders';
import { useTaskEditing, useTaskField } from './edit-context';
import { FieldRow } from './field-row';
import { NotificationHint } from './notification-hint';
import { ReminderEditor } from './reminder-editor';

const custom = 'custom';

/** When to be reminded of the task. */
export const RemindersField = () => {
  const { editor } = useTaskEditing();
  const { value, refusal } = useTaskField('reminders');
  const { value: due } = useTaskField('due');
  const [isAdding, setIsAdding] = useState(false);
  const choiceRef = useRef<HTMLSelectElement>(null);
  const hasDue = due.dueAt !== null || due.dueDate !== null;
  const isFree = (minutes: number): boolean =>
    value.every(({ minutesBefore }) => minutesBefore !== minutes);

  const add = (minutesBefore: number): void => {
    editor.choose({ reminders: withReminder(value, { minutesBefore, repeatUntilDone: false }) });
  };
  const finish = (): void => {
    setIsAdding(false);
    choiceRef.current?.focus();
  };

  return (
    <FieldRow icon={Bell} label="Reminders" error={refusal}>
      {value.length > 0 && (
        <ul aria-label="Reminders of the task" className="grid gap-1">
          {value.map((reminder) => {
            const words = describeReminder(reminder.minutesBefore);
            return (
              <li
                key={reminder.minutesBefore}
                className="flex flex-wrap items-center gap-x-3 rounded-md bg-tint pl-3 text-sm"
              >
                <span className="grow py-1.5">{words}</span>
                <label className="flex min-h-11 items-center gap-1.5 text-xs lg:min-h-9">
                  <input
                    type="checkbox"
                    checked={reminder.repeatUntilDone}
                    onChange={(event) => {
                      const repeatUntilDone = event.target.checked;
                      editor.choose({
                        reminders: withReminder(value, { ...reminder, repeatUntilDone }),
                      });
                    }}
                    className="size-4 accent-brand"
                  />
                  Repeat until done
                </label>
                <button
                  type="button"
                  aria-label={`Remove the reminder ${words.toLowerCase()}`}
                  onClick={() =>
                    editor.choose({ reminders: withoutReminder(value, reminder.minutesBefore) })
                  }
                  className="grid size-11 shrink-0 place-items-center rounded-md hover:bg-tint-hover lg:size-9"
                >
                  <X aria-hidden="true" className="size-3.5" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {value.length < maxReminders && !isAdding && (
        <select
          ref={choiceRef}
          aria-label="Add a reminder"
          value=""
          onChange={(event) => {
            if (event.target.value === custom) setIsAdding(true);
            else add(Number(event.target.value));
          }}
          className={controlStyles}
        >
          <option value="">Add a reminder</option>
          {reminderPresets.filter(isFree).map((minutes) => (
            <option key={minutes} value={minutes}>
              {describeReminder(minutes)}
            </option>
          ))}
          <option value={custom}>Another time…</option>
        </select>
      )}
      {isAdding && (
        <ReminderEditor
          onAdd={(minutes) => {
            add(minutes);
            finish();
          }}
          onCancel={finish}
        />
      )}
      {value.length > 0 && <RemindersHint hasDue={hasDue} isDay={due.dueDate !== null} />}
      {value.length > 0 && <NotificationHint />}
    </FieldRow>
  );
};

const RemindersHint = ({ hasDue, isDay }: { hasDue: boolean; isDay: boolean }) => {
  if (!hasDue) {
    return (
      <p className="text-xs text-pretty text-warm">They begin once the task has a due date.</p>
    );
  }
  if (!isDay) return null;
  return <p className="text-xs text-pretty text-muted">A day without a time counts from 09:00.</p>;
};
