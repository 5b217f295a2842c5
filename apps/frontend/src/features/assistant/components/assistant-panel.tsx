'use client';

import { AssistantRuntimeProvider } from '@assistant-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import { conversationsKey } from '../api/conversations';
import { useAssistantRuntime } from '../hooks/use-assistant-runtime';
import { useThread } from '../hooks/use-thread';
import { AssistantHeader } from './assistant-header';
import { Composer } from './composer';
import { ConversationView } from './conversation-view';
import { ThreadProvider } from './thread-context';

export interface AssistantPanelProps {
  initialConversationId: string | null;
  /** The assistant may have changed tasks. */
  onTasksChanged: () => void;
  /** Another conversation is on the screen. */
  onConversationShown: (id: string | null) => void;
}

export const AssistantPanel = (props: AssistantPanelProps) => {
  const queryClient = useQueryClient();
  const { thread, state } = useThread({
    initialConversationId: props.initialConversationId,
    onTasksChanged: props.onTasksChanged,
    onConversationChanged: (id) => {
      props.onConversationShown(id);
      void queryClient.invalidateQueries({ queryKey: conversationsKey });
    },
  });
  const runtime = useAssistantRuntime(thread, state);

  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ThreadProvider value={thread}>
        <section aria-labelledby="assistant-heading" className="flex h-full min-h-0 flex-col">
          <AssistantHeader conversationId={state.conversationId} />
          <ConversationView state={state} />
          <Composer />
          <p role="status" className="sr-only">
            {state.announcement}
          </p>
        </section>
      </ThreadProvider>
    </AssistantRuntimeProvider>
  );
};
