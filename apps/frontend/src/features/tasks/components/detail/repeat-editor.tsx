'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import {
  checkRecurrenceForm,
  formOfRule,
  newRecurrenceForm,
  ruleOfForm,
  type RecurrenceForm,
  type RecurrenceFormErrors,
} from '../../model/recurrence-form';
import { recurrenceInWords } from '../../model/recurrence-presets';
import { RepeatEnds } from './repeat-ends';
import { RepeatInterval } from './repeat-interval';
import { RepeatMonthly } from './repeat-monthly';
import { RepeatWeekdays } from './repeat-weekdays';

export interface RepeatEditorProps {
  rule: string | null;
  /** The day from which the rule counts. */
  dueDay: string;
  onSave: (rule: string) => void;
  onCancel: () => void;
}

/** Puts a rule together part by part, and says what it means. */
export const RepeatEditor = ({ rule, dueDay, onSave, onCancel }: RepeatEditorProps) => {
  const [form, setForm] = useState<RecurrenceForm>(
    () => (rule === null ? null : formOfRule(rule, dueDay)) ?? newRecurrenceForm(dueDay),
  );
  const [shownErrors, setShownErrors] = useState<RecurrenceFormErrors>({});

  const change = (part: Partial<RecurrenceForm>): void => {
    setShownErrors({});
    setForm({ ...form, ...part });
  };
  const errors = checkRecurrenceForm(form, dueDay);
  const isReady = Object.keys(errors).length === 0;
  const save = (): void => (isReady ? onSave(ruleOfForm(form)) : setShownErrors(errors));
  const isReplaced = rule !== null && formOfRule(rule, dueDay) === null;

  return (
    <fieldset
      data-takes-escape
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
      className="grid min-w-0 gap-3 rounded-lg border border-line bg-ground p-3"
    >
      <legend className="sr-only">Custom repetition</legend>
      {isReplaced && (
        <p className="text-xs text-pretty text-muted">
          The present rule says more than can be set here. Saving replaces it.
        </p>
      )}
      <RepeatInterval form={form} error={shownErrors.interval} onChange={change} />
      {form.frequency === 'WEEKLY' && (
        <RepeatWeekdays
          value={form.weekdays}
          error={shownErrors.weekdays}
          onChange={(weekdays) => change({ weekdays })}
        />
      )}
      {form.frequency === 'MONTHLY' && (
        <RepeatMonthly
          value={form.monthly}
          dueDay={dueDay}
          onChange={(monthly) => change({ monthly })}
        />
      )}
      <RepeatEnds
        value={form.ends}
        dueDay={dueDay}
        error={shownErrors.ends}
        onChange={(ends) => change({ ends })}
      />
      <p role="status" className="text-sm font-medium">
        {isReady ? recurrenceInWords(ruleOfForm(form)) : ''}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={save}>
          Save the rule
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
};
