'use client';

import { History, MessageSquarePlus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuLabel, MenuTrigger } from '@/components/ui/menu';
import { classNames } from '@/components/ui/class-names';
import { useConversations } from '../api/conversations';
import { useCurrentThread } from './thread-context';

export const AssistantHeader = ({ conversationId }: { conversationId: string | null }) => {
  const thread = useCurrentThread();
  return (
    <div className="flex items-center gap-1 px-5 pt-4 pb-2 lg:px-6">
      <h2 id="assistant-heading" className="grow text-xl font-semibold">
        Assistant
      </h2>
      <PastConversations conversationId={conversationId} />
      <Button
        variant="ghost"
        size="icon"
        aria-label="New conversation"
        onClick={() => void thread.open(null)}
      >
        <MessageSquarePlus aria-hidden="true" className="size-5" />
      </Button>
    </div>
  );
};

const PastConversations = ({ conversationId }: { conversationId: string | null }) => {
  const thread = useCurrentThread();
  const list = useConversations();
  const conversations = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label="Past conversations">
          <History aria-hidden="true" className="size-5" />
        </Button>
      </MenuTrigger>
      <MenuContent className="w-80 max-w-[calc(100vw-1rem)]">
        {conversations.length === 0 && (
          <MenuLabel>
            {list.isError ? 'The conversations can’t be shown.' : 'No conversations yet.'}
          </MenuLabel>
        )}
        {conversations.map((conversation) => (
          <MenuItem
            key={conversation.id}
            aria-current={conversation.id === conversationId}
            className={classNames(conversation.id === conversationId && 'font-semibold')}
            onSelect={() => void thread.open(conversation.id)}
          >
            <span className="truncate">{conversation.title}</span>
          </MenuItem>
        ))}
        {list.hasNextPage && (
          <MenuItem
            onSelect={(event) => {
              event.preventDefault();
              void list.fetchNextPage();
            }}
          >
            Show older
          </MenuItem>
        )}
      </MenuContent>
    </Menu>
  );
};
