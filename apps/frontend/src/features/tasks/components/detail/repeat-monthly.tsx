import { weekdays } from '@todo/recurrence';
import { controlStyles } from '@/components/ui/control-styles';
import { nthOfMonth, weekdayOf, type MonthlyPattern } from '../../model/recurrence-form';
import { weekdayNames } from '../../model/weekday-names';

const nthNames: [nth: number, name: string][] = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [-1, 'last'],
];
const days = Array.from({ length: 31 }, (_, index) => index + 1);

export interface RepeatMonthlyProps {
  value: MonthlyPattern;
  dueDay: string;
  onChange: (value: MonthlyPattern) => void;
}

/** On a date of the month, or on the nth of a weekday. */
export const RepeatMonthly = ({ value, dueDay, onChange }: RepeatMonthlyProps) => {
  const choose = (kind: string): void =>
    onChange(
      kind === 'day'
        ? { kind: 'day', day: Number(dueDay.slice(8, 10)) }
        : { kind: 'weekday', nth: nthOfMonth(dueDay), weekday: weekdayOf(dueDay) },
    );
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <select
          aria-label="Which day of the month"
          value={value.kind}
          onChange={(event) => choose(event.target.value)}
          className={controlStyles}
        >
          <option value="day">on the date</option>
          <option value="weekday">on the weekday</option>
        </select>
        {value.kind === 'day' ? (
          <select
            aria-label="Date"
            value={value.day}
            onChange={(event) => onChange({ kind: 'day', day: Number(event.target.value) })}
            className={controlStyles}
          >
            {days.map((day) => (
              <option key={day} value={day}>
                {day}
              </option>
            ))}
            <option value={-1}>last day</option>
          </select>
        ) : (
          <NthWeekday value={value} onChange={onChange} />
        )}
      </div>
      {value.kind === 'day' && value.day > 28 && (
        <p className="text-xs text-pretty text-muted">
          Months without day {value.day} are passed over. “Last day” is in every month.
        </p>
      )}
    </div>
  );
};

interface NthWeekdayProps {
  value: Extract<MonthlyPattern, { kind: 'weekday' }>;
  onChange: (value: MonthlyPattern) => void;
}

const NthWeekday = ({ value, onChange }: NthWeekdayProps) => (
  <>
    <select
      aria-label="Which one"
      value={value.nth}
      onChange={(event) => onChange({ ...value, nth: Number(event.target.value) })}
      className={controlStyles}
    >
      {nthNames.map(([nth, name]) => (
        <option key={nth} value={nth}>
          {name}
        </option>
      ))}
    </select>
    <select
      aria-label="Weekday"
      value={value.weekday}
      onChange={(event) => {
        const weekday = weekdays.find((each) => each === event.target.value);
        if (weekday !== undefined) onChange({ ...value, weekday });
      }}
      className={controlStyles}
    >
      {weekdays.map((weekday) => (
        <option key={weekday} value={weekday}>
          {weekdayNames[weekday]}
        </option>
      ))}
    </select>
  </>
);
