'use client';

import { useDroppable } from '@dnd-kit/core';
import type { Task } from '@todo/contracts';
import { Fragment, useId } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { Spinner } from '@/components/ui/spinner';
import type { ColumnList } from '../../hooks/use-board-lists';
import type { CardMoves } from '../../hooks/use-lifted-card';
import { useWhenVisible } from '@/hooks/use-when-visible';
import type { BoardColumn as Column, FilledColumn } from '../../model/board';
import { AddCard } from './add-card';
import { BoardCard } from './board-card';
import type { DropData } from './card-collision';

export interface BoardColumnProps {
  columns: readonly FilledColumn[];
  column: Column;
  cards: readonly Task[];
  list: ColumnList;
  /** Of all its tasks, those that aren't loaded too. */
  total: number | undefined;
  moves: CardMoves;
}

export const BoardColumn = ({ columns, column, cards, list, total, moves }: BoardColumnProps) => {
  const headingId = useId();
  const data: DropData = { columnId: column.id, index: null };
  const { setNodeRef } = useDroppable({ id: `column:${column.id}`, data });
  const { lifted } = moves;
  const isTarget = lifted?.place.columnId === column.id;
  const others = cards.filter(({ id }) => id !== lifted?.task.id);
  const count = list.hasNextPage ? Math.max(total ?? 0, cards.length) : cards.length;

  return (
    <section
      ref={setNodeRef}
      aria-labelledby={headingId}
      className={classNames(
        'flex min-h-0 w-[calc(100vw-4.5rem)] max-w-md shrink-0 snap-start flex-col rounded-lg bg-sunken sm:w-80 lg:w-auto lg:min-w-64 lg:flex-1',
        isTarget && 'outline-2 -outline-offset-2 outline-brand',
      )}
    >
      <div className="flex items-center gap-2 px-4 pt-3 pb-1">
        <h3 id={headingId} className="text-base font-semibold">
          {column.name}
        </h3>
        {list.data !== undefined && (
          <span className="text-sm text-muted tabular-nums">
            <span className="sr-only">Tasks: </span>
            {count}
          </span>
        )}
      </div>
      {column.isRanked && <AddCard column={column} first={cards[0]} />}
      <div className="min-h-0 grow overflow-y-auto overscroll-y-contain px-2 pb-2">
        <ul aria-labelledby={headingId} className="grid gap-2 p-1">
          {cards.map((task) => (
            <Fragment key={task.id}>
              {isTarget && column.isRanked && others[lifted.place.index]?.id === task.id && <Gap />}
              <BoardCard
                task={task}
                column={column}
                columns={columns}
                index={others.indexOf(task)}
                moves={moves}
              />
            </Fragment>
          ))}
          {isTarget && column.isRanked && lifted.place.index >= others.length && <Gap />}
        </ul>
        <ColumnEnd column={column} list={list} isEmpty={cards.length === 0} />
      </div>
    </section>
  );
};

/** Where a carried card would go. */
const Gap = () => (
  <li
    aria-hidden="true"
    ref={(line) => line?.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
    className="h-1 rounded-full bg-brand"
  />
);

interface ColumnEndProps {
  column: Column;
  list: ColumnList;
  isEmpty: boolean;
}

/** What follows the cards: more of them, nothing at all, or why they can't be shown. */
const ColumnEnd = ({ column, list, isEmpty }: ColumnEndProps) => {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  const loadMore = (): void => void list.fetchNextPage();
  const endRef = useWhenVisible<HTMLButtonElement>(
    loadMore,
    hasNextPage && !isFetchingNextPage && !isFetchNextPageError,
  );
  if (list.isPending) {
    return (
      <div role="status" className="grid gap-2 p-1">
        <span className="sr-only">Loading {column.name}…</span>
        {['h-16', 'h-12', 'h-16'].map((height, index) => (
          <Skeleton key={index} className={`${height} bg-line`} />
        ))}
      </div>
    );
  }
  if (list.data === undefined) {
    return (
      <Notice
        title="These tasks can’t be shown"
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
  if (hasNextPage) {
    return (
      <Button
        ref={endRef}
        size="sm"
        variant="ghost"
        className="mx-auto mt-1 flex"
        disabled={isFetchingNextPage}
        aria-label={`Show more of ${column.name}`}
        onClick={loadMore}
      >
        {isFetchingNextPage && <Spinner />}
        {isFetchNextPageError ? 'Try to load more again' : 'Show more'}
      </Button>
    );
  }
  return isEmpty && <p className="px-2 py-3 text-sm text-muted">{emptyText(column)}</p>;
};

const emptyText = ({ id, isRanked }: Column): string => {
  if (!isRanked) return 'What you tick off gathers here.';
  return id === 'open' ? 'Nothing to do.' : 'No open task has this priority.';
};
