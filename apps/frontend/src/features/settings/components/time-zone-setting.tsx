'use client';

import { MapPin } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useUpdateMe } from '../api/use-update-me';
import { deviceTimeZone, presentNameOf } from '../model/time-zones';
import { SaveState } from './save-state';
import { TimeZoneSelect } from './time-zone-select';

export const TimeZoneSetting = (props: { timeZone: string }) => {
  const timeZone = presentNameOf(props.timeZone);
  const save = useUpdateMe();
  const device = deviceTimeZone();
  const choose = (zone: string): void => {
    if (zone !== timeZone) save.mutate({ timeZone: zone });
  };
  return (
    <div className="grid gap-2">
      <TimeZoneSelect value={timeZone} onChange={choose} />
      {device !== timeZone && (
        <div>
          <Button variant="soft" size="sm" onClick={() => choose(device)}>
            <MapPin aria-hidden="true" className="size-4" />
            Use this device’s: {device.replaceAll('_', ' ')}
          </Button>
        </div>
      )}
      <SaveState save={save} />
    </div>
  );
};
