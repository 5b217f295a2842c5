import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { TimeZoneOption } from '../model/time-zones';

export interface TimeZoneOptionsProps {
  /** Of the input; its parts are named after it. */
  id: string;
  options: TimeZoneOption[];
  active: number;
  value: string;
  onTake: (zone: string) => void;
}

/** The list of a time zone's combobox. The focus stays in the input. */
export const TimeZoneOptions = ({ id, options, active, value, onTake }: TimeZoneOptionsProps) => {
  const activeOption = useRef<HTMLLIElement>(null);
  useEffect(() => {
    activeOption.current?.scrollIntoView({ block: 'nearest' });
  }, [active, options]);
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label="Time zones"
      className="absolute inset-x-0 top-full z-30 mt-1.5 max-h-72 animate-appear overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-raised"
    >
      {options.map(({ zone, label, offset }, index) => (
        <li
          key={zone}
          id={`${id}-${index}`}
          ref={index === active ? activeOption : undefined}
          role="option"
          aria-selected={zone === value}
          // The input must not lose the focus to the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(zone)}
          className={classNames(
            'flex min-h-11 cursor-pointer items-center gap-2 rounded-sm px-3 text-sm hover:bg-tint lg:min-h-9',
            index === active && 'bg-tint',
          )}
        >
          <Check
            aria-hidden="true"
            className={classNames('size-4 shrink-0', zone !== value && 'invisible')}
          />
          <span className="min-w-0 grow truncate">{label}</span>
          <span className="shrink-0 text-xs text-muted tabular-nums">{offset}</span>
        </li>
      ))}
      {options.length === 0 && (
        <li role="option" aria-selected="false" aria-disabled="true" className="px-3 py-2 text-sm">
          No zone has that in its name.
        </li>
      )}
    </ul>
  );
};
