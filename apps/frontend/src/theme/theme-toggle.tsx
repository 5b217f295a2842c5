'use client';

import { Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { chooseTheme, currentTheme, subscribeToTheme, type Theme } from './theme';

const useTheme = (): Theme | null =>
  useSyncExternalStore<Theme | null>(subscribeToTheme, currentTheme, () => null);

/** Switches between light and dark; the choice stays on this device. */
export const ThemeToggle = () => {
  const theme = useTheme();
  const next: Theme = theme === 'dark' ? 'light' : 'dark';
  const label = theme === null ? 'Switch theme' : `Switch to ${next} theme`;
  return (
    <Button variant="ghost" size="icon" aria-label={label} onClick={() => chooseTheme(next)}>
      {theme === 'dark' ? (
        <Sun aria-hidden="true" className="size-5" />
      ) : (
        <Moon aria-hidden="true" className="size-5" />
      )}
    </Button>
  );
};
