import { useId } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

export interface ChoiceGroupProps<Value extends string> {
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, all of them on the screen. */
export const ChoiceGroup = <Value extends string>(props: ChoiceGroupProps<Value>) => {
  const { legend, choices, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))] gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classNames(
              'flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-line-strong bg-surface px-3.5 py-2.5 text-sm transition-colors hover:border-brand has-checked:border-brand has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              choice.hint !== undefined && 'col-span-full',
            )}
          >
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}`}
              className="mt-0.5 size-4 shrink-0 accent-brand outline-none"
            />
            <span className="grid min-w-0 gap-0.5">
              {choice.label}
              {choice.hint !== undefined && (
                <span id={`${id}-${choice.value}`} className="text-xs text-muted">
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
