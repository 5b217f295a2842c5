'use client';

import { useSyncExternalStore } from 'react';
import { chooseTheme, chosenTheme, subscribeToTheme, type ThemeChoice } from '@/theme/theme';
import { ChoiceGroup, type Choice } from './choice-group';
import { NotificationSetting } from './notification-setting';
import { SettingsSection } from './settings-section';

const themes: Choice<ThemeChoice>[] = [
  { value: 'system', label: 'Automatic' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** What holds on this device alone. */
export const DeviceSection = () => {
  const theme = useSyncExternalStore<ThemeChoice | null>(subscribeToTheme, chosenTheme, () => null);
  return (
    <SettingsSection title="This device" description="Other devices keep their own choice.">
      <ChoiceGroup legend="Appearance" choices={themes} value={theme} onChange={chooseTheme} />
      <NotificationSetting />
    </SettingsSection>
  );
};
