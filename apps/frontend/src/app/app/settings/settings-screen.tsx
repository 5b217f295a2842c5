'use client';

import { Settings } from '@/features/settings/components/settings';
import { paths } from '@/paths';
import { DataSections } from './data-sections';

// A fresh page, so that nothing of the account stays in this one's memory.
const leave = (): void => window.location.assign(paths.home);

/** The settings with the sections of every feature that has some. */
export const SettingsScreen = () => (
  <Settings onDeleted={leave} sections={(me) => <DataSections me={me} />} />
);
