import { controlStyles } from '@/components/ui/control-styles';
import { FieldError } from '@/components/ui/field-error';
import type { RecurrenceEnd } from '../../model/recurrence-form';

const firstCount = 10;

export interface RepeatEndsProps {
  value: RecurrenceEnd;
  dueDay: string;
  error: string | undefined;
  onChange: (value: RecurrenceEnd) => void;
}

/** Never, on a day, or after some times. */
export const RepeatEnds = ({ value, dueDay, error, onChange }: RepeatEndsProps) => {
  const choose = (kind: string): void => {
    if (kind === 'until') onChange({ kind, day: dueDay });
    else if (kind === 'count') onChange({ kind, count: firstCount });
    else onChange({ kind: 'never' });
  };
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <select
          aria-label="Ends"
          value={value.kind}
          onChange={(event) => choose(event.target.value)}
          className={controlStyles}
        >
          <option value="never">never ends</option>
          <option value="until">ends on a day</option>
          <option value="count">ends after some times</option>
        </select>
        {value.kind === 'until' && (
          <input
            type="date"
            aria-label="Last day"
            aria-invalid={error !== undefined}
            value={value.day}
            onChange={(event) => onChange({ kind: 'until', day: event.target.value })}
            className={controlStyles}
          />
        )}
        {value.kind === 'count' && (
          <>
            <input
              type="number"
              aria-label="How many times"
              aria-invalid={error !== undefined}
              min={1}
              max={999}
              value={Number.isNaN(value.count) ? '' : value.count}
              onChange={(event) => onChange({ kind: 'count', count: event.target.valueAsNumber })}
              className={`${controlStyles} w-20`}
            />
            <span aria-hidden="true">times</span>
          </>
        )}
      </div>
      {error !== undefined && <FieldError>{error}</FieldError>}
    </div>
  );
};
