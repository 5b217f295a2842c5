'use client';

import { ThreadPrimitive } from '@assistant-ui/react';
import { ArrowDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { ThreadState } from '../model/thread-state';
import { AssistantMessage } from './assistant-message';
import { NextSuggestions, Welcome } from './suggestions';
import { useAssistant, useCurrentThread } from './thread-context';
import { UserMessage, UserMessageEditor } from './user-message';

const messages = { UserMessage, UserEditComposer: UserMessageEditor, AssistantMessage };

export const ConversationView = ({ state }: { state: ThreadState }) => (
  <ThreadPrimitive.Root className="relative flex min-h-0 grow flex-col">
    <ThreadPrimitive.Viewport
      role="region"
      aria-label="Conversation"
      tabIndex={0}
      className="flex min-h-0 grow flex-col gap-5 overflow-y-auto overscroll-contain px-5 py-3 focus-visible:-outline-offset-2 lg:px-6"
    >
      {state.opening === 'opening' && <LoadingConversation />}
      {state.opening instanceof Error && <OpeningFailed error={state.opening} />}
      {state.opening === 'open' && state.items.length === 0 && <Welcome />}
      <ThreadPrimitive.Messages components={messages} />
      <NextSuggestions items={state.items} />
    </ThreadPrimitive.Viewport>
    <Latest />
  </ThreadPrimitive.Root>
);

const Latest = () => {
  const { focusComposer } = useAssistant();
  return (
    <ThreadPrimitive.ScrollToBottom asChild>
      <Button
        size="sm"
        variant="outline"
        onClick={focusComposer}
        className="absolute bottom-2 left-1/2 -translate-x-1/2 rounded-full shadow-raised disabled:hidden"
      >
        <ArrowDown aria-hidden="true" className="size-4" />
        Latest
      </Button>
    </ThreadPrimitive.ScrollToBottom>
  );
};

const LoadingConversation = () => (
  <div role="status" className="grid gap-4 pt-2">
    <span className="sr-only">Loading the conversation…</span>
    <Skeleton className="said-there ml-auto h-12 w-3/5" />
    <Skeleton className="said-here h-16 w-4/5" />
  </div>
);

const OpeningFailed = ({ error }: { error: Error & { status?: number } }) => {
  const thread = useCurrentThread();
  const isGone = error.status === 404;
  return (
    <Notice
      title={isGone ? 'This conversation is gone' : 'The conversation can’t be shown'}
      actions={
        <>
          {!isGone && (
            <Button size="sm" variant="outline" onClick={() => void thread.reopen()}>
              Try again
            </Button>
          )}
          <Button size="sm" variant="outline" onClick={() => void thread.open(null)}>
            Begin a new one
          </Button>
        </>
      }
    >
      {isGone ? 'It was deleted, here or on another page.' : error.message}
    </Notice>
  );
};
