'use client';

import type { ReactNode } from 'react';
import type { Me } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { useMe } from '@/api/me';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { DeleteAccountSection } from './delete-account-section';
import { DeviceSection } from './device-section';
import { PreferencesSection } from './preferences-section';
import { ProfileSection } from './profile-section';
import { TokensSection } from './tokens-section';

export interface SettingsProps {
  /** Sections of other subjects. */
  sections?: (me: Me) => ReactNode;
  onDeleted: () => void;
}

/** Everything that a person sets. */
export const Settings = (props: SettingsProps) => {
  const me = useMe();
  return (
    <section aria-labelledby="settings-heading" className="@container">
      <h2 id="settings-heading" className="pb-6 text-xl font-semibold">
        Settings
      </h2>
      {me.data !== undefined && <Sections me={me.data} {...props} />}
      {me.isPending && <SettingsLoading />}
      {me.isError && me.data === undefined && (
        <Notice
          title="Your settings couldn’t be loaded"
          actions={
            <Button size="sm" variant="soft" onClick={() => void me.refetch()}>
              Try again
            </Button>
          }
        >
          {ApiError.from(me.error).message}
        </Notice>
      )}
    </section>
  );
};

const Sections = ({ me, sections, onDeleted }: SettingsProps & { me: Me }) => (
  <>
    <ProfileSection me={me} />
    <PreferencesSection me={me} />
    <DeviceSection />
    <TokensSection timeZone={me.timeZone} />
    {sections?.(me)}
    <DeleteAccountSection email={me.email} onDeleted={onDeleted} />
  </>
);

const SettingsLoading = () => (
  <div role="status" className="grid gap-8">
    <span className="sr-only">Loading your settings…</span>
    <Skeleton className="h-48" />
    <Skeleton className="h-64" />
    <Skeleton className="h-32" />
  </div>
);
