'use client';

import { useState } from 'react';
import { useShortcuts } from '@/hooks/use-shortcuts';
import { useUndo } from '../../api/use-undo';
import { ShortcutHelp } from './shortcut-help';

/** The keys that every page of the app has. */
export const AppShortcuts = () => {
  const { undo, isPending } = useUndo();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  useShortcuts({
    '?': () => setIsHelpOpen(true),
    z: (event) => {
      if (!isPending && !event.repeat) undo();
    },
  });
  return <ShortcutHelp open={isHelpOpen} onOpenChange={setIsHelpOpen} />;
};
