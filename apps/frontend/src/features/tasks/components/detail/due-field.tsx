'use client';

import { CalendarDays, X } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { useDueForm, type DueFormControl } from '../../hooks/use-due-form';
import { dayInZone, homeTimeOf, nextMonday, noteOnDue } from '../../model/due-form';
import { useTaskEditing, useTaskField } from './edit-context';
import { FieldRow } from './field-row';
import { ZoneField } from './zone-field';

/** A day, or a day and a time in a zone. */
export const DueField = () => {
  const { editor, edits, homeZone } = useTaskEditing();
  const { value: due, refusal } = useTaskField('due');
  const control = useDueForm(editor, edits, homeZone);
  const { form, choose } = control;
  const note = noteOnDue(form);
  return (
    <FieldRow icon={CalendarDays} label="Due" error={refusal}>
      <QuickDays {...control} />
      <DayAndTime {...control} />
      {form.time !== '' && (
        <ZoneField
          timeZone={form.timeZone}
          homeZone={homeZone}
          homeTime={homeTimeOf(due, homeZone)}
          onChange={(timeZone) => choose({ timeZone })}
        />
      )}
      {note !== null && <p className="text-xs text-pretty text-warm">{note}</p>}
    </FieldRow>
  );
};

/** The days that are asked for most, as the task's zone has them. */
const QuickDays = ({ form, choose }: DueFormControl) => {
  const { value: repeat } = useTaskField('repeat');
  const now = new Date();
  const days = [
    { label: 'Today', day: dayInZone(now, form.timeZone) },
    { label: 'Tomorrow', day: dayInZone(now, form.timeZone, 1) },
    { label: 'Next week', day: nextMonday(now, form.timeZone) },
  ];
  const removes = repeat.recurrence === null ? 'the due date' : 'the due date and the repetition';
  return (
    <div className="flex flex-wrap gap-1.5">
      {days.map(({ label, day }) => (
        <Button
          key={label}
          size="sm"
          variant={form.day === day ? 'primary' : 'soft'}
          aria-pressed={form.day === day}
          onClick={() => choose({ day })}
        >
          {label}
        </Button>
      ))}
      {form.day !== '' && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={`Clear ${removes}`}
          onClick={() => choose({ day: '', time: '' })}
        >
          Clear
        </Button>
      )}
    </div>
  );
};

const DayAndTime = ({ form, choose, type, leave }: DueFormControl) => {
  const onTyped = (field: 'day' | 'time') => (event: ChangeEvent<HTMLInputElement>) => {
    const { value, validity } = event.target;
    // A part of it is being typed over.
    if (validity.badInput) return;
    const needsDay = field === 'time' && form.day === '';
    type({ [field]: value, ...(needsDay && { day: dayInZone(new Date(), form.timeZone) }) });
  };
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <input
        type="date"
        aria-label="Due date"
        value={form.day}
        onChange={onTyped('day')}
        onBlur={leave}
        className={`${controlStyles} grow`}
      />
      <input
        type="time"
        aria-label="Due time"
        value={form.time}
        onChange={onTyped('time')}
        onBlur={leave}
        className={`${controlStyles} grow`}
      />
      {form.time !== '' && (
        <Button
          size="icon"
          variant="ghost"
          aria-label="Remove the time"
          onClick={() => choose({ time: '' })}
        >
          <X aria-hidden="true" className="size-4" />
        </Button>
      )}
    </div>
  );
};
