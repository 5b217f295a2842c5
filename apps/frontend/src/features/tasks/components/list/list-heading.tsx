import type { RefObject } from 'react';
import type { TasksSearch } from '@/paths';
import { builtInViews } from '../../model/built-in-views';
import { StatusFilter, type StatusFilterValue } from './status-filter';

export interface ListHeadingProps {
  headingRef: RefObject<HTMLHeadingElement | null>;
  search: TasksSearch;
  /** What the list is called, where it isn't one that everyone has. */
  name: string | undefined;
  onStatus: (status: StatusFilterValue) => void;
}

const nameOf = ({ view, tag = [] }: TasksSearch): string => {
  const builtIn = view === undefined ? undefined : builtInViews.find(({ id }) => id === view);
  const tags = tag.map((each) => `#${each}`).join(' ');
  return builtIn?.name ?? (tags === '' ? 'Tasks' : tags);
};

export const ListHeading = ({ headingRef, search, name, onStatus }: ListHeadingProps) => (
  <div className="flex min-h-11 flex-wrap items-center justify-between gap-3 pb-4">
    <h2
      id="tasks-heading"
      ref={headingRef}
      tabIndex={-1}
      className="min-w-0 rounded-sm text-xl font-semibold [overflow-wrap:anywhere]"
    >
      {name ?? nameOf(search)}
    </h2>
    {/* What is overdue is open. */}
    {search.view !== 'overdue' && (
      <StatusFilter value={search.status ?? 'open'} onChange={onStatus} />
    )}
  </div>
);
