'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { FieldError } from '@/components/ui/field-error';
import { minutesOf, reminderUnits } from '../../model/reminders';

export interface ReminderEditorProps {
  onAdd: (minutesBefore: number) => void;
  onCancel: () => void;
}

/** Any time before the task is due. */
export const ReminderEditor = ({ onAdd, onCancel }: ReminderEditorProps) => {
  const [count, setCount] = useState('30');
  const [unitMinutes, setUnitMinutes] = useState(1);
  const [isRefused, setIsRefused] = useState(false);
  const countRef = useRef<HTMLInputElement>(null);
  useEffect(() => countRef.current?.select(), []);

  const save = (): void => {
    const minutes = minutesOf(count, unitMinutes);
    if (minutes === null) setIsRefused(true);
    else onAdd(minutes);
  };
  return (
    <fieldset
      data-takes-escape
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          save();
        }
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
      className="grid min-w-0 gap-2"
    >
      <legend className="sr-only">Another reminder</legend>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <input
          ref={countRef}
          aria-label="How many"
          aria-invalid={isRefused}
          inputMode="numeric"
          value={count}
          onChange={(event) => {
            setCount(event.target.value);
            setIsRefused(false);
          }}
          className={`${controlStyles} w-20`}
        />
        <select
          aria-label="Unit"
          value={unitMinutes}
          onChange={(event) => setUnitMinutes(Number(event.target.value))}
          className={controlStyles}
        >
          {[...reminderUnits].reverse().map(({ name, minutes }) => (
            <option key={name} value={minutes}>
              {name}
            </option>
          ))}
        </select>
        before
      </div>
      {isRefused && <FieldError>Enter a whole number, up to a year before.</FieldError>}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={save}>
          Add it
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
};
