'use client';

import type { Me, UpdateMe } from '@todo/contracts';
import { useUpdateMe } from '../api/use-update-me';
import { ChoiceGroup, type Choice } from './choice-group';
import { SaveState } from './save-state';
import { SettingsSection } from './settings-section';
import { SwitchSetting } from './switch-setting';

const approvals: Choice<Me['preferences']['approvals']>[] = [
  {
    value: 'destructive',
    label: 'Before it deletes, or changes much',
    hint: 'Every deletion, anything that touches more than five tasks at once, and a very long run of changes.',
  },
  {
    value: 'always',
    label: 'Before every change',
    hint: 'Nothing is added, changed or deleted until you have said yes. Reading needs no word of yours.',
  },
];

const weekStarts: Choice<Me['preferences']['weekStartsOn']>[] = [
  { value: 'monday', label: 'Monday' },
  { value: 'sunday', label: 'Sunday' },
];

/** What the person prefers, saved at once. */
export const PreferencesSection = ({ me }: { me: Me }) => {
  const save = useUpdateMe();
  const prefer = (preferences: NonNullable<UpdateMe['preferences']>): void =>
    save.mutate({ preferences });
  const { preferences } = me;
  return (
    <SettingsSection
      title="Preferences"
      description="They hold on every device, for the assistant too."
    >
      <ChoiceGroup
        legend="The assistant asks you"
        choices={approvals}
        value={preferences.approvals}
        onChange={(value) => prefer({ approvals: value })}
      />
      <ChoiceGroup
        legend="A week begins on"
        choices={weekStarts}
        value={preferences.weekStartsOn}
        onChange={(value) => prefer({ weekStartsOn: value })}
      />
      <SwitchSetting
        label="Reminders by email"
        hint="Beside those on the screen, where this server can send email."
        checked={preferences.reminderEmails}
        onChange={(reminderEmails) => prefer({ reminderEmails })}
      />
      <SaveState save={save} />
    </SettingsSection>
  );
};
