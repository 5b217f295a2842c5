'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { Spinner } from '@/components/ui/spinner';
import type { useTasks } from '../../api/list-tasks';
import { useWhenVisible } from '@/hooks/use-when-visible';

export interface TaskListProps {
  list: ReturnType<typeof useTasks>;
  isEmpty: boolean;
  /** What to say where nothing is to be shown. */
  empty: ReactNode;
  children: ReactNode;
}

/** The states of a list around its lines, and its further pages. */
export const TaskList = ({ list, isEmpty, empty, children }: TaskListProps) => {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  const loadMore = () => void list.fetchNextPage();
  const endRef = useWhenVisible<HTMLButtonElement>(
    loadMore,
    hasNextPage && !isFetchingNextPage && !isFetchNextPageError,
  );

  if (list.isPending) return <LoadingTasks />;
  if (list.data === undefined) {
    return (
      <Notice
        title="The tasks can’t be shown"
        actions={
          <Button size="sm" variant="outline" onClick={() => void list.refetch()}>
            Try again
          </Button>
        }
      >
        {list.error.message}
      </Notice>
    );
  }
  if (isEmpty && !hasNextPage) return list.isPlaceholderData ? <LoadingTasks /> : empty;
  return (
    <div aria-busy={list.isPlaceholderData} className={list.isPlaceholderData ? 'opacity-60' : ''}>
      {children}
      {hasNextPage && (
        <Button
          ref={endRef}
          variant="ghost"
          className="mx-auto mt-3 flex"
          disabled={isFetchingNextPage}
          onClick={loadMore}
        >
          {isFetchingNextPage && <Spinner />}
          {isFetchNextPageError ? 'Try to load more again' : 'Show more'}
        </Button>
      )}
    </div>
  );
};

const LoadingTasks = () => (
  <div role="status" className="grid gap-4 pt-2">
    <span className="sr-only">Loading the tasks…</span>
    {['w-3/5', 'w-2/5', 'w-1/2', 'w-2/3'].map((width) => (
      <div key={width} className="flex items-center gap-3 px-2">
        <Skeleton className="size-5.5 rounded-full" />
        <Skeleton className={`h-5 ${width}`} />
      </div>
    ))}
  </div>
);
