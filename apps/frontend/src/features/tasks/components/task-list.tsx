'use client';

import type { Task } from '@todo/contracts';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { Spinner } from '@/components/ui/spinner';
import type { TaskChange } from '../api/change-task';
import { useTasks } from '../api/list-tasks';
import type { TaskFilter } from '../api/task-keys';
import { useWhenVisible } from '../hooks/use-when-visible';
import { EmptyTasks } from './empty-tasks';
import { TaskRow } from './task-row';

export interface TaskListProps {
  filter: TaskFilter;
  onChange: (change: TaskChange) => void;
  onDelete: (task: Task) => void;
  onFocusLost: () => void;
}

export const TaskList = ({ filter, ...rowProps }: TaskListProps) => {
  const list = useTasks(filter);
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

  const tasks = list.data.pages.flatMap((page) => page.items);
  if (tasks.length === 0 && !hasNextPage) return <EmptyTasks filter={filter} />;
  return (
    <>
      <ul aria-label="Tasks">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} {...rowProps} />
        ))}
      </ul>
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
    </>
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
