import { recurrenceOrigins, type RecurrenceFrom } from '@todo/contracts';
import { controlStyles } from '@/components/ui/control-styles';

const originNames: Record<RecurrenceFrom, string> = {
  schedule: 'the day it was due',
  completion: 'the day it is done',
};

export interface RepeatOriginProps {
  value: RecurrenceFrom;
  onChange: (value: RecurrenceFrom) => void;
}

/** From what the next occurrence is counted. */
export const RepeatOrigin = ({ value, onChange }: RepeatOriginProps) => (
  <label className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
    The next one counts from
    <select
      value={value}
      onChange={(event) => {
        const origin = recurrenceOrigins.find((each) => each === event.target.value);
        if (origin !== undefined) onChange(origin);
      }}
      className={`${controlStyles} text-xs`}
    >
      {recurrenceOrigins.map((origin) => (
        <option key={origin} value={origin}>
          {originNames[origin]}
        </option>
      ))}
    </select>
  </label>
);
