'use client';

import { useState, type ReactNode } from 'react';
import { RequireSession } from '@/features/auth/components/require-session';
import type { User } from '@/features/auth/api/auth-client';
import { AppShortcuts } from '@/features/tasks/components/shortcuts/app-shortcuts';
import { useOpenTask } from '@/features/tasks/hooks/use-open-task';
import { useCommandKey } from '@/hooks/use-command-key';
import { AppHeader } from './app-header';
import { AppLive } from './app-live';
import { createLiveFeed } from './live-feed';
import { Navigation } from './navigation';
import { NavigationSheet } from './navigation-sheet';
import { Panels, type PanelName } from './panels';
import { ShellLoading } from './shell-loading';
import { useAssistantShown } from './use-assistant-shown';

/** What stands around every page of the app: header, navigation, assistant and the open task. */
export const AppShell = ({ children }: { children: ReactNode }) => (
  <RequireSession fallback={<ShellLoading />}>
    {(user) => <Shell user={user}>{children}</Shell>}
  </RequireSession>
);

const Shell = ({ user, children }: { user: User; children: ReactNode }) => {
  const [isAssistantShown, showAssistant] = useAssistantShown();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [panel, setPanel] = useState<PanelName>('page');
  const [live] = useState(createLiveFeed);
  const [focusRequests, setFocusRequests] = useState(0);
  const { closeTask } = useOpenTask();
  useCommandKey('k', () => {
    closeTask();
    showAssistant(true);
    setPanel('assistant');
    setFocusRequests((before) => before + 1);
  });
  const onNavigate = (): void => {
    setIsMenuOpen(false);
    setPanel('page');
  };
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="lg:col-span-2">
        <AppHeader
          user={user}
          isAssistantShown={isAssistantShown}
          onAssistantShown={showAssistant}
          onMenu={() => setIsMenuOpen(true)}
        />
      </div>
      <div className="hidden min-h-0 overflow-y-auto border-r border-line px-3 py-4 lg:block">
        <Navigation onNavigate={onNavigate} />
      </div>
      <NavigationSheet isOpen={isMenuOpen} onOpenChange={setIsMenuOpen} onNavigate={onNavigate} />
      <Panels
        isAssistantShown={isAssistantShown}
        panel={panel}
        onPanel={setPanel}
        focusRequests={focusRequests}
        subscribe={live.subscribe}
      >
        {children}
      </Panels>
      <AppShortcuts />
      <AppLive onEvent={live.emit} />
    </div>
  );
};
