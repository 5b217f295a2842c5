'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { Tabs } from 'radix-ui';
import { useCallback, useState } from 'react';
import { AssistantPanel } from '@/features/assistant/components/assistant-panel';
import { RequireSession } from '@/features/auth/components/require-session';
import { taskKeys } from '@/features/tasks/api/task-keys';
import { TasksPanel } from '@/features/tasks/components/tasks-panel';
import { AppHeader } from './app-header';
import { WorkspaceLoading } from './workspace-loading';

const conversationParameter = 'conversation';

const panelStyles = 'min-h-0 min-w-0 data-[state=inactive]:max-lg:hidden';
const tabStyles =
  'min-h-12 grow border-b-2 border-transparent text-sm font-semibold text-muted transition-colors data-[state=active]:border-brand data-[state=active]:text-ink';

/** Tasks and assistant: side by side where there is room, one tab each on a phone. */
export const Workspace = () => (
  <RequireSession fallback={<WorkspaceLoading />}>
    {(user) => (
      <div className="grid h-dvh grid-rows-[auto_1fr]">
        <AppHeader user={user} />
        <Panels />
      </div>
    )}
  </RequireSession>
);

const Panels = () => {
  const queryClient = useQueryClient();
  const parameters = useSearchParams();
  const [initialConversationId] = useState(() => parameters.get(conversationParameter));

  const onTasksChanged = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: taskKeys.all }),
    [queryClient],
  );
  // A reload comes back to the same conversation; "back" doesn't have to pass through each.
  const onConversationShown = useCallback((id: string | null) => {
    const url = new URL(window.location.href);
    if (id === null) url.searchParams.delete(conversationParameter);
    else url.searchParams.set(conversationParameter, id);
    if (url.href !== window.location.href) window.history.replaceState(null, '', url);
  }, []);

  return (
    <Tabs.Root defaultValue="tasks" asChild>
      <main className="grid min-h-0 grid-rows-[auto_1fr] lg:grid-cols-[1fr_minmax(24rem,30rem)] lg:grid-rows-1">
        <h1 className="sr-only">Your tasks</h1>
        <Tabs.List aria-label="Panels" className="flex border-b border-line px-2 lg:hidden">
          <Tabs.Trigger value="tasks" className={tabStyles}>
            Tasks
          </Tabs.Trigger>
          <Tabs.Trigger value="assistant" className={tabStyles}>
            Assistant
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content
          value="tasks"
          forceMount
          className={`${panelStyles} overflow-y-auto px-5 pt-5 lg:px-8 lg:pt-6`}
        >
          <div className="mx-auto max-w-3xl">
            <TasksPanel />
          </div>
        </Tabs.Content>
        <Tabs.Content
          value="assistant"
          forceMount
          className={`${panelStyles} lg:border-l lg:border-line lg:bg-surface`}
        >
          <AssistantPanel
            initialConversationId={initialConversationId}
            onTasksChanged={onTasksChanged}
            onConversationShown={onConversationShown}
          />
        </Tabs.Content>
      </main>
    </Tabs.Root>
  );
};
