'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { inputStyles } from '@/components/ui/text-field';
import { classNames } from '@/components/ui/class-names';
import { allTimeZones, searchTimeZones, timeZoneOption } from '../model/time-zones';
import { TimeZoneOptions } from './time-zone-options';

export interface TimeZoneSelectProps {
  value: string;
  onChange: (zone: string) => void;
}

/** A combobox: typing narrows the list, the arrows walk it, Enter takes, Escape leaves all as it was. */
export const TimeZoneSelect = ({ value, onChange }: TimeZoneSelectProps) => {
  const id = useId();
  const [search, setSearch] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const options = useMemo(() => allTimeZones(value, new Date()), [value]);
  const found = useMemo(() => searchTimeZones(options, search ?? ''), [options, search]);
  const isOpen = search !== null;
  const shown = timeZoneOption(value, new Date());

  const open = (): void => {
    setSearch('');
    setActive(
      Math.max(
        0,
        options.findIndex(({ zone }) => zone === value),
      ),
    );
  };
  const take = (zone: string | undefined): void => {
    setSearch(null);
    if (zone !== undefined) onChange(zone);
  };
  const move = (step: number): void => {
    if (!isOpen) open();
    else setActive((active + step + found.length) % Math.max(1, found.length));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ...(isOpen && { Enter: () => take(found[active]?.zone), Escape: () => setSearch(null) }),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        Time zone
      </label>
      <div className="relative">
        <input
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Search for a city"
          className={classNames(inputStyles, 'pr-10')}
          value={search ?? `${shown.label} (${shown.offset})`}
          onClick={() => !isOpen && open()}
          onChange={(event) => {
            setSearch(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setSearch(null)}
        />
        <ChevronsUpDown
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-muted"
        />
        {isOpen && (
          <TimeZoneOptions id={id} options={found} active={active} value={value} onTake={take} />
        )}
      </div>
      <p className="text-xs text-muted">
        “Today”, reminders and times without a zone of their own go by it.
      </p>
    </div>
  );
};
