'use client';

import type { Conversation } from '@todo/contracts';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useConversations } from '../api/conversations';
import { useSettled } from '../hooks/use-settled';
import {
  ConversationsFailed,
  ConversationsLoading,
  NoConversations,
} from './conversation-list-states';
import { ConversationRow } from './conversation-row';
import { ConversationSearch } from './conversation-search';
import { DeleteConversation } from './delete-conversation';
import { useCurrentThread } from './thread-context';

export interface ConversationsProps {
  /** The one on the screen. */
  currentId: string | null;
  /** The person chose one, or is through with the list. */
  onDone: () => void;
  /** What had the focus is gone. */
  onFocusLost: () => void;
}

/** All conversations: found, opened, renamed and deleted. */
export const Conversations = ({ currentId, onDone, onFocusLost }: ConversationsProps) => {
  const thread = useCurrentThread();
  const [text, setText] = useState('');
  const [doomed, setDoomed] = useState<Conversation | null>(null);
  const q = useSettled(text.trim());
  const list = useConversations(q);
  const conversations = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex min-h-0 grow flex-col gap-2 pb-4">
      <div className="px-4 lg:px-5">
        <ConversationSearch value={text} onChange={setText} onDone={onDone} />
      </div>
      <div
        role="region"
        aria-label="List of conversations"
        tabIndex={0}
        aria-busy={list.isFetching}
        className="min-h-0 grow overflow-y-auto px-2 focus-visible:-outline-offset-2 lg:px-3"
      >
        {list.isPending && <ConversationsLoading />}
        {list.isError && conversations.length === 0 && (
          <ConversationsFailed message={list.error.message} onRetry={() => void list.refetch()} />
        )}
        {list.isSuccess && conversations.length === 0 && <NoConversations q={q} />}
        <ul aria-label="Conversations" className="grid gap-0.5">
          {conversations.map((conversation) => (
            <ConversationRow
              key={conversation.id}
              conversation={conversation}
              isCurrent={conversation.id === currentId}
              onOpen={() => {
                void thread.open(conversation.id);
                onDone();
              }}
              onDelete={() => setDoomed(conversation)}
            />
          ))}
        </ul>
        {list.hasNextPage && (
          <Button
            variant="ghost"
            className="mt-1 w-full"
            aria-disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Show older
          </Button>
        )}
      </div>
      <DeleteConversation
        conversation={doomed}
        onClose={() => setDoomed(null)}
        onDeleted={(id) => {
          if (id === currentId) void thread.open(null);
        }}
        onFocusLost={onFocusLost}
      />
    </div>
  );
};
