import { weekdays, type Weekday } from '@todo/recurrence';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { weekdayNames } from '../../model/weekday-names';

export interface RepeatWeekdaysProps {
  value: readonly Weekday[];
  error: string | undefined;
  onChange: (value: Weekday[]) => void;
}

export const RepeatWeekdays = ({ value, error, onChange }: RepeatWeekdaysProps) => (
  <div className="grid gap-1.5">
    <div role="group" aria-label="On these days" className="flex flex-wrap gap-1">
      {weekdays.map((weekday) => {
        const isOn = value.includes(weekday);
        return (
          <button
            key={weekday}
            type="button"
            aria-pressed={isOn}
            onClick={() =>
              onChange(weekdays.filter((each) => (each === weekday ? !isOn : value.includes(each))))
            }
            className={classNames(
              'size-11 rounded-full border border-line-strong text-xs font-semibold transition-colors hover:border-brand lg:size-9',
              isOn && 'border-brand bg-brand text-on-brand',
            )}
          >
            <span aria-hidden="true">{weekdayNames[weekday].slice(0, 2)}</span>
            <span className="sr-only">{weekdayNames[weekday]}</span>
          </button>
        );
      })}
    </div>
    {error !== undefined && <FieldError>{error}</FieldError>}
  </div>
);
