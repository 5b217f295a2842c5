'use client';

import { useState, type FormEvent } from 'react';
import type { Me } from '@todo/contracts';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useUpdateMe } from '../api/use-update-me';
import { SaveState } from './save-state';
import { SettingsSection } from './settings-section';
import { TimeZoneSetting } from './time-zone-setting';

export const ProfileSection = ({ me }: { me: Me }) => (
  <SettingsSection
    title="Profile"
    description="How you are called here, and in which time zone your days begin and end."
  >
    <NameForm me={me} />
    <div className="grid gap-1">
      <h4 className="text-sm font-semibold">Email</h4>
      <p className="text-base [overflow-wrap:anywhere]">{me.email}</p>
      <p className="text-xs text-muted">You sign in with it.</p>
    </div>
    <TimeZoneSetting timeZone={me.timeZone} />
  </SettingsSection>
);

const NameForm = ({ me }: { me: Me }) => {
  const [name, setName] = useState(me.name);
  const [isMissing, setIsMissing] = useState(false);
  const save = useUpdateMe();
  const trimmed = name.trim();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsMissing(trimmed === '');
    if (trimmed !== '' && !save.isPending) save.mutate({ name: trimmed });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label="Name"
          className="min-w-52 grow"
          value={name}
          maxLength={200}
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
          error={isMissing ? 'Enter your name.' : undefined}
        />
        <Button type="submit" variant="soft" disabled={save.isPending || trimmed === me.name}>
          Save name
        </Button>
      </div>
      <SaveState save={save} />
    </form>
  );
};
