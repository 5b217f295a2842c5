import { MessagesSquare } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';

export const ConversationsLoading = () => (
  <div role="status" className="grid gap-2 px-2 pt-1">
    <span className="sr-only">Loading the conversations…</span>
    {['w-4/5', 'w-3/5', 'w-2/3', 'w-1/2'].map((width) => (
      <Skeleton key={width} className={`h-9 ${width}`} />
    ))}
  </div>
);

export const ConversationsFailed = ({
  message,
  onRetry,
}: {
  message: string;
  onRetry: () => void;
}) => (
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

export const NoConversations = ({ q }: { q: string }) => (
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
