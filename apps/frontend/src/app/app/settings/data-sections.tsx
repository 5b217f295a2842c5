'use client';

import type { Me } from '@todo/contracts';
import { CalendarSection } from '@/features/data/components/calendar-section';
import { DataSection } from '@/features/data/components/data-section';
import { SettingsSection } from '@/features/settings/components/settings-section';
import { useUndo } from '@/features/tasks/api/use-undo';

/** What a person takes along: the calendar feed, export and import. */
export const DataSections = ({ me }: { me: Me }) => {
  const { undo } = useUndo();
  return (
    <>
      <SettingsSection
        title="Calendar feed"
        description="Shows what is due in Google Calendar, Apple Calendar, Thunderbird and others. They read it; they can’t change it."
      >
        <CalendarSection feed={me.calendarFeed} timeZone={me.timeZone} />
      </SettingsSection>
      <SettingsSection
        title="Your data"
        description="Take everything along, or bring in what you have elsewhere."
      >
        <DataSection onUndo={undo} />
      </SettingsSection>
    </>
  );
};
