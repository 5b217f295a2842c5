'use client';

import { ThreadPrimitive } from '@assistant-ui/react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { ThreadState } from '../model/thread-state';
import { AssistantMessage } from './assistant-message';
import { Suggestions } from './suggestions';
import { useCurrentThread } from './thread-context';
import { UserMessage } from './user-message';

const messages = { UserMessage, AssistantMessage };

export const ConversationView = ({ state }: { state: ThreadState }) => (
  <ThreadPrimitive.Viewport
    role="region"
    aria-label="Conversation"
    tabIndex={0}
    className="flex min-h-0 grow flex-col gap-5 overflow-y-auto px-5 py-3 focus-visible:-outline-offset-2 lg:px-6"
  >
    {state.opening === 'opening' && <LoadingConversation />}
    {state.opening instanceof Error && <OpeningFailed message={state.opening.message} />}
    {state.opening === 'open' && state.items.length === 0 && <Suggestions />}
    <ThreadPrimitive.Messages components={messages} />
  </ThreadPrimitive.Viewport>
);

const LoadingConversation = () => (
  <div role="status" className="grid gap-4 pt-2">
    <span className="sr-only">Loading the conversation…</span>
    <Skeleton className="said-there ml-auto h-12 w-3/5" />
    <Skeleton className="said-here h-16 w-4/5" />
  </div>
);

const OpeningFailed = ({ message }: { message: string }) => {
  const thread = useCurrentThread();
  return (
    <Notice
      title="The conversation can’t be shown"
      actions={
        <>
          <Button size="sm" variant="outline" onClick={() => void thread.openNewest()}>
            Try again
          </Button>
          <Button size="sm" variant="outline" onClick={() => void thread.open(null)}>
            Begin a new one
          </Button>
        </>
      }
    >
      {message}
    </Notice>
  );
};
