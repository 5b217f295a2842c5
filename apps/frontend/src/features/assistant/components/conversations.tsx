'use client';

import type { Conversation } from '@todo/contracts';
import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import { ApiError } from '@/api/api-error';
import { useDeleteConversation } from '../api/change-conversations';
import { useConversations } from '../api/conversations';
import { useSettled } from '../hooks/use-settled';
import { ConversationRow } from './conversation-row';
import { ConversationSearch } from './conversation-search';
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
        {list.isPending && <Loading />}
        {list.isError && conversations.length === 0 && (
          <Failed message={list.error.message} onRetry={() => void list.refetch()} />
        )}
        {list.isSuccess && conversations.length === 0 && <Nothing q={q} />}
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

const Loading = () => (
  <div role="status" className="grid gap-2 px-2 pt-1">
    <span className="sr-only">Loading the conversations…</span>
    {['w-4/5', 'w-3/5', 'w-2/3', 'w-1/2'].map((width) => (
      <Skeleton key={width} className={`h-9 ${width}`} />
    ))}
  </div>
);

const Failed = ({ message, onRetry }: { message: string; onRetry: () => void }) => (
  <Notice
    title="The conversations can’t be shown"
    className="mx-2"
    actions={
      <Button size="sm" variant="outline" onClick={onRetry}>
        Try again
      </Button>
    }
  >
    {message}
  </Notice>
);

const Nothing = ({ q }: { q: string }) => (
  <div className="grid justify-items-start gap-2 px-3 pt-6 [overflow-wrap:anywhere]">
    <MessagesSquare aria-hidden="true" className="size-6 text-muted" />
    <p role="status" className="font-semibold">
      {q === '' ? 'No conversations yet' : `Nothing with “${q}”`}
    </p>
    <p className="text-sm text-muted">
      {q === ''
        ? 'What you say to the assistant is kept here.'
        : 'Titles and everything that was said are searched.'}
    </p>
  </div>
);

interface DeleteConversationProps {
  conversation: Conversation | null;
  onClose: () => void;
  onDeleted: (id: string) => void;
  onFocusLost: () => void;
}

const DeleteConversation = (props: DeleteConversationProps) => {
  const { conversation, onClose, onDeleted, onFocusLost } = props;
  const { toast } = useToast();
  const { mutate } = useDeleteConversation();
  // The words stay while the dialog fades.
  const [last, setLast] = useState(conversation);
  if (conversation !== null && conversation !== last) setLast(conversation);
  const remove = (): void => {
    if (conversation === null) return;
    const { id } = conversation;
    mutate(id, {
      onSuccess: () => onDeleted(id),
      onError: (error) =>
        toast({
          tone: 'danger',
          title: 'The conversation wasn’t deleted',
          description: ApiError.from(error).message,
        }),
    });
  };
  return (
    <ConfirmDialog
      open={conversation !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Delete this conversation?"
      confirmLabel="Delete"
      onConfirm={remove}
      onFocusLost={onFocusLost}
    >
      “{last?.title}” goes with everything that was said in it. The tasks stay as they are.
    </ConfirmDialog>
  );
};
