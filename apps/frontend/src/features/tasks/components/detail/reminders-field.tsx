'use client';

import { Bell } from 'lucide-react';
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
import { ReminderItem } from './reminder-item';

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
  const onChosen = (choice: string): void => {
    setIsAdding(choice === custom);
    if (choice !== custom && choice !== '') add(Number(choice));
  };
  const finish = (): void => {
    setIsAdding(false);
    choiceRef.current?.focus();
  };

  return (
    <FieldRow icon={Bell} label="Reminders" error={refusal}>
      {value.length > 0 && (
        <ul aria-label="Reminders of the task" className="grid gap-1">
          {value.map((reminder) => (
            <ReminderItem
              key={reminder.minutesBefore}
              reminder={reminder}
              onChange={(changed) => editor.choose({ reminders: withReminder(value, changed) })}
              onRemove={() =>
                editor.choose({ reminders: withoutReminder(value, reminder.minutesBefore) })
              }
            />
          ))}
        </ul>
      )}
      {value.length < maxReminders && (
        <select
          ref={choiceRef}
          aria-label="Add a reminder"
          value={isAdding ? custom : ''}
          onChange={(event) => onChosen(event.target.value)}
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
