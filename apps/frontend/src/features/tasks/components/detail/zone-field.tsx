'use client';

import { Globe } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';

export interface ZoneFieldProps {
  timeZone: string;
  homeZone: string;
  /** What the person's own clock shows then, where that differs. */
  homeTime: string | null;
  onChange: (timeZone: string) => void;
}

const zoneName = (zone: string): string => zone.replaceAll('_', ' ');

/** The zones that this browser knows, with those that are in use, by region. */
const zonesByRegion = (inUse: readonly string[]): [region: string, zones: string[]][] => {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), ...inUse])].sort();
  const regions = new Map<string, string[]>();
  for (const zone of zones) {
    const region = zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'Other';
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return [...regions];
};

/** In which zone the time is meant. */
export const ZoneField = ({ timeZone, homeZone, homeTime, onChange }: ZoneFieldProps) => {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="grid gap-1.5 text-xs text-muted">
      <p className="flex flex-wrap items-center gap-x-1.5">
        <Globe aria-hidden="true" className="size-3.5 shrink-0" />
        <span>
          {zoneName(timeZone)}
          {homeTime !== null && `: ${homeTime} for you`}
        </span>
        <Button
          size="sm"
          variant="ghost"
          aria-label="Change the time zone"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
          className="px-2 text-xs"
        >
          Change
        </Button>
      </p>
      {isOpen && (
        <div id={id} className="flex flex-wrap gap-1.5">
          <ZoneSelect timeZone={timeZone} homeZone={homeZone} onChange={onChange} />
          {timeZone !== homeZone && (
            <Button size="sm" variant="soft" onClick={() => onChange(homeZone)}>
              Use {zoneName(homeZone)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};

const ZoneSelect = ({ timeZone, homeZone, onChange }: Omit<ZoneFieldProps, 'homeTime'>) => (
  <select
    aria-label="Time zone"
    value={timeZone}
    onChange={(event) => onChange(event.target.value)}
    className={`${controlStyles} grow`}
  >
    {zonesByRegion([timeZone, homeZone]).map(([region, zones]) => (
      <optgroup key={region} label={region}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zoneName(zone)}
          </option>
        ))}
      </optgroup>
    ))}
  </select>
);
