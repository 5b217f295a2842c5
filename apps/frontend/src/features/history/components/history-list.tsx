'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { useWhenVisible } from '@/hooks/use-when-visible';
import { useChanges } from '../api/list-changes';
import { changeSetsOf } from '../model/change-sets';
import { historyDaysOf } from '../model/days';
import { HistoryEntry, type HistoryEntryProps } from './history-entry';
import { EmptyHistory, HistoryLoading, HistoryProblem } from './history-states';

export interface HistoryListProps extends Pick<
  HistoryEntryProps,
  'onUndo' | 'isUndoing' | 'onOpenTask'
> {
  /** Null for all tasks. */
  taskId: string | null;
  /** The level of the headings that name the days. */
  dayHeading: 'h3' | 'h4';
}

/** What happened, by day and change set; more of it comes as the end scrolls into view. */
export const HistoryList = ({
  taskId,
  dayHeading: DayHeading,
  ...entryProps
}: HistoryListProps) => {
  const history = useChanges(taskId);
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError } = history;
  const loadMore = () => void history.fetchNextPage();
  const endRef = useWhenVisible<HTMLButtonElement>(
    loadMore,
    hasNextPage && !isFetchingNextPage && !isFetchNextPageError,
  );
  const sets = useMemo(() => changeSetsOf(data?.pages.flatMap((page) => page.items) ?? []), [data]);
  const byId = useMemo(() => new Map(sets.map((set) => [set.id, set])), [sets]);

  if (history.isPending) return <HistoryLoading />;
  if (data === undefined) {
    return <HistoryProblem error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (sets.length === 0) return <EmptyHistory />;
  return (
    <>
      {historyDaysOf(sets, new Date()).map(({ day, name, sets: ofDay }) => (
        <section key={day} aria-label={name} className="pb-4">
          <DayHeading className="pt-2 pb-1 text-sm font-semibold text-muted">{name}</DayHeading>
          <ul>
            {ofDay.map((set) => (
              <HistoryEntry
                key={set.id}
                set={set}
                undone={set.undoes === null ? undefined : byId.get(set.undoes)}
                {...entryProps}
              />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <Button
          ref={endRef}
          variant="ghost"
          className="mx-auto mt-1 mb-4 flex"
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
