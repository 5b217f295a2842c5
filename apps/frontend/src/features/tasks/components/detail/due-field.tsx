'use client';

import { CalendarDays, X } from 'lucide-react';
import { useState, type ChangeEvent } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import {
  dayInZone,
  dueFormOf,
  dueOfForm,
  homeTimeOf,
  nextMonday,
  noteOnDue,
  type DueForm,
} from '../../model/due-form';
import type { TaskFields } from '../../model/task-fields';
import { useTaskEditing, useTaskField } from './edit-context';
import { FieldRow } from './field-row';
import { ZoneField } from './zone-field';

/** Quick days are days of the task's zone. */
const quickDays = (timeZone: string) => {
  const now = new Date();
  return [
    { label: 'Today', day: dayInZone(now, timeZone) },
    { label: 'Tomorrow', day: dayInZone(now, timeZone, 1) },
    { label: 'Next week', day: nextMonday(now, timeZone) },
  ];
};

/** A day, or a day and a time in a zone. */
export const DueField = () => {
  const { editor, homeZone } = useTaskEditing();
  const { value: due, refusal } = useTaskField('due');
  const { value: repeat } = useTaskField('repeat');
  // A day that is half typed is no due yet; it must not be written over with the last one.
  const [typed, setTyped] = useState<DueForm | null>(null);
  const form = typed ?? dueFormOf(due, homeZone);
  const hasDue = form.day !== '';

  const set = (next: TaskFields['due'], isTyped: boolean): void => {
    const hasEnded = next.dueAt === null && next.dueDate === null;
    // Without a due there is nothing to repeat from.
    if (hasEnded && repeat.recurrence !== null) {
      editor.choose({ due: next, repeat: { ...repeat, recurrence: null } });
    } else if (isTyped) editor.type('due', next);
    else editor.choose({ due: next });
  };
  const enter = (change: Partial<DueForm>, isTyped: boolean): void => {
    const next = { ...form, ...change };
    setTyped(isTyped ? next : null);
    const entered = dueOfForm(next);
    if (entered !== null) set(entered, isTyped);
  };
  const onTyped = (field: 'day' | 'time') => (event: ChangeEvent<HTMLInputElement>) => {
    const { value, validity } = event.target;
    if (validity.badInput) return;
    const today = field === 'time' && form.day === '' ? dayInZone(new Date(), form.timeZone) : null;
    enter({ [field]: value, ...(today !== null && { day: today }) }, true);
  };
  const onLeft = (): void => {
    setTyped(null);
    editor.flush();
  };

  const note = noteOnDue(form);
  const homeTime = homeTimeOf(due, homeZone);
  return (
    <FieldRow icon={CalendarDays} label="Due" error={refusal}>
      <div className="flex flex-wrap gap-1.5">
        {quickDays(form.timeZone).map(({ label, day }) => (
          <Button
            key={label}
            size="sm"
            variant={form.day === day ? 'primary' : 'soft'}
            aria-pressed={form.day === day}
            onClick={() => enter({ day }, false)}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <input
          type="date"
          aria-label="Due date"
          value={form.day}
          onChange={onTyped('day')}
          onBlur={onLeft}
          className={`${controlStyles} grow`}
        />
        <input
          type="time"
          aria-label="Due time"
          value={form.time}
          onChange={onTyped('time')}
          onBlur={onLeft}
          className={`${controlStyles} grow`}
        />
        {form.time !== '' && (
          <Button size="sm" variant="ghost" onClick={() => enter({ time: '' }, false)}>
            No time
          </Button>
        )}
        {hasDue && (
          <Button
            size="icon"
            variant="ghost"
            aria-label={
              repeat.recurrence === null
                ? 'Remove the due date'
                : 'Remove the due date and the repetition'
            }
            onClick={() => enter({ day: '', time: '' }, false)}
          >
            <X aria-hidden="true" className="size-4" />
          </Button>
        )}
      </div>
      {form.time !== '' && (
        <ZoneField
          timeZone={form.timeZone}
          homeZone={homeZone}
          homeTime={homeTime}
          onChange={(timeZone) => enter({ timeZone }, false)}
        />
      )}
      {note !== null && <p className="text-xs text-pretty text-warm">{note}</p>}
    </FieldRow>
  );
};
