'use client';

import { ArrowLeft, MessageSquarePlus, MessagesSquare } from 'lucide-react';
import type { Ref } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { useConversations } from '../api/conversations';
import { useAssistant } from './thread-context';

export interface AssistantHeaderProps {
  conversationId: string | null;
  isList: boolean;
  onList: (isList: boolean) => void;
  headingRef: Ref<HTMLHeadingElement>;
}

export const AssistantHeader = (props: AssistantHeaderProps) => {
  const { conversationId, isList, onList, headingRef } = props;
  const { thread, focusComposer } = useAssistant();
  const begin = (): void => {
    // What one types into has to be there before it can have the focus.
    flushSync(() => onList(false));
    void thread.open(null);
    focusComposer();
  };
  const Icon = isList ? ArrowLeft : MessagesSquare;
  return (
    <div className="flex items-center gap-1 px-4 pt-4 pb-2 lg:px-5">
      <div className="min-w-0 grow px-1">
        <h2
          id="assistant-heading"
          ref={headingRef}
          tabIndex={-1}
          className="w-fit rounded-sm text-xl font-semibold"
        >
          {isList ? 'Conversations' : 'Assistant'}
        </h2>
        {!isList && <Title conversationId={conversationId} />}
      </div>
      <Button
        variant="ghost"
        size="icon"
        aria-label={isList ? 'Back to the conversation' : 'Conversations'}
        title={isList ? 'Back' : 'Conversations'}
        onClick={() => onList(!isList)}
      >
        <Icon aria-hidden="true" className="size-5" />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label="New conversation"
        title="New conversation"
        onClick={begin}
      >
        <MessageSquarePlus aria-hidden="true" className="size-5" />
      </Button>
    </div>
  );
};

const Title = ({ conversationId }: { conversationId: string | null }) => {
  const conversations = useConversations('').data?.pages.flatMap((page) => page.items) ?? [];
  const title = conversations.find(({ id }) => id === conversationId)?.title;
  return title !== undefined && <p className="truncate text-xs text-muted">{title}</p>;
};
