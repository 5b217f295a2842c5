'use client';

import { useQueryClient } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { Tabs } from 'radix-ui';
import { useCallback, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { AssistantPanel } from '@/features/assistant/components/assistant-panel';
import { taskKeys } from '@/features/tasks/api/task-keys';
import { TaskDetail } from '@/features/tasks/components/detail/task-detail';
import { useOpenTask } from '@/features/tasks/hooks/use-open-task';
import type { LiveFeed } from './live-feed';
import { OpenTaskHistory } from './open-task-history';
import { pageNames } from './pages';
import { useConversationAddress } from './use-conversation-address';
import { useKnownTasks } from './use-known-tasks';

export type PanelName = 'page' | 'assistant';

export interface PanelsProps {
  isAssistantShown: boolean;
  /** Which of the two is on the screen where there is room for one. */
  panel: PanelName;
  onPanel: (panel: PanelName) => void;
  /** Grows each time that the person wants to type to the assistant. */
  focusRequests: number;
  /** Hears what happens elsewhere, until the returned function is called. */
  subscribe: LiveFeed['subscribe'];
  children: ReactNode;
}

const tabStyles =
  'min-h-12 grow border-b-2 border-transparent text-sm font-semibold text-muted transition-colors data-[state=active]:border-brand data-[state=active]:text-ink';

/** Page and assistant: side by side where there is room, one tab each on a phone. */
export const Panels = ({ isAssistantShown, panel, onPanel, children, ...props }: PanelsProps) => {
  const queryClient = useQueryClient();
  const pathname = usePathname();
  const conversation = useConversationAddress();
  const { openTaskId, closeTask } = useOpenTask();
  const known = useKnownTasks();
  const onTasksChanged = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: taskKeys.all }),
    [queryClient],
  );
  return (
    <Tabs.Root
      value={panel}
      onValueChange={(value) => onPanel(value === 'assistant' ? value : 'page')}
      asChild
    >
      <main
        className={classNames(
          'grid min-h-0 min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]',
          (isAssistantShown || openTaskId !== null) &&
            'lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_26rem]',
        )}
      >
        <h1 className="sr-only">Your tasks</h1>
        <Tabs.List aria-label="Panels" className="flex border-b border-line px-2 lg:hidden">
          <Tabs.Trigger value="page" className={tabStyles}>
            {pageNames[pathname] ?? 'Tasks'}
          </Tabs.Trigger>
          <Tabs.Trigger value="assistant" className={tabStyles}>
            Assistant
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content
          value="page"
          forceMount
          data-scroll-area
          className="min-h-0 min-w-0 overflow-y-auto px-5 pt-5 focus-visible:-outline-offset-2 data-[state=inactive]:max-lg:hidden lg:px-8 lg:pt-6"
        >
          {children}
        </Tabs.Content>
        <Tabs.Content
          value="assistant"
          forceMount
          className={classNames(
            'min-h-0 min-w-0 data-[state=inactive]:max-lg:hidden lg:border-l lg:border-line lg:bg-surface',
            (!isAssistantShown || openTaskId !== null) && 'lg:hidden',
          )}
        >
          <AssistantPanel
            initialConversationId={conversation.initial}
            known={known}
            focusRequests={props.focusRequests}
            subscribe={props.subscribe}
            onTasksChanged={onTasksChanged}
            onConversationShown={conversation.setShown}
          />
        </Tabs.Content>
        {openTaskId !== null && (
          // The open task takes the place of the assistant, which goes on behind it.
          <div className="min-h-0 min-w-0 max-lg:contents lg:border-l lg:border-line">
            <TaskDetail
              taskId={openTaskId}
              onClose={closeTask}
              history={<OpenTaskHistory taskId={openTaskId} />}
            />
          </div>
        )}
      </main>
    </Tabs.Root>
  );
};
