import { frequencies, type Frequency } from '@todo/recurrence';
import { useEffect, useRef } from 'react';
import { controlStyles } from '@/components/ui/control-styles';
import { FieldError } from '@/components/ui/field-error';
import type { RecurrenceForm } from '../../model/recurrence-form';

const units: Record<Frequency, [one: string, many: string]> = {
  DAILY: ['day', 'days'],
  WEEKLY: ['week', 'weeks'],
  MONTHLY: ['month', 'months'],
  YEARLY: ['year', 'years'],
};

export interface RepeatIntervalProps {
  form: Pick<RecurrenceForm, 'interval' | 'frequency'>;
  error: string | undefined;
  onChange: (part: Partial<RecurrenceForm>) => void;
}

/** Such as “every 2 weeks”; the number takes the focus, as the editor begins with it. */
export const RepeatInterval = ({ form, error, onChange }: RepeatIntervalProps) => {
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.focus(), []);
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <span aria-hidden="true">Every</span>
        <input
          ref={inputRef}
          type="number"
          aria-label="Repeat every"
          aria-invalid={error !== undefined}
          min={1}
          max={999}
          value={Number.isNaN(form.interval) ? '' : form.interval}
          onChange={(event) => onChange({ interval: event.target.valueAsNumber })}
          className={`${controlStyles} w-20`}
        />
        <select
          aria-label="Unit"
          value={form.frequency}
          onChange={(event) => {
            const frequency = frequencies.find((each) => each === event.target.value);
            if (frequency !== undefined) onChange({ frequency });
          }}
          className={controlStyles}
        >
          {frequencies.map((frequency) => (
            <option key={frequency} value={frequency}>
              {units[frequency][form.interval === 1 ? 0 : 1]}
            </option>
          ))}
        </select>
      </div>
      {error !== undefined && <FieldError>{error}</FieldError>}
    </>
  );
};
