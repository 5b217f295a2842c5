import { ListChecks } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '@/components/ui/button';
import type { TasksSearch } from '@/paths';
import type { TaskListQuery } from '../../api/task-keys';
import { naturalOrder } from '../../model/list-search';
import { FilterMenu } from './filter-menu';
import { SearchBox } from './search-box';
import { SortMenu } from './sort-menu';

export interface ListToolbarProps {
  search: TasksSearch;
  query: TaskListQuery;
  onSearch: (patch: Partial<TasksSearch>) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  onSearchDone: () => void;
  onSelect: () => void;
  /** More that can be done with the list. */
  actions?: ReactNode;
}

/** What is shown of the list, and in which order. */
export const ListToolbar = (props: ListToolbarProps) => {
  const { search, query, onSearch } = props;
  const sort = query.sort ?? 'createdAt';
  return (
    <div role="search" className="flex flex-wrap items-center gap-1">
      <SearchBox
        inputRef={props.searchRef}
        value={search.q ?? ''}
        onChange={(q) => onSearch({ q })}
        onDone={props.onSearchDone}
      />
      <FilterMenu search={search} onChange={onSearch} />
      <SortMenu sort={sort} order={query.order ?? naturalOrder(sort)} onChange={onSearch} />
      <Button variant="ghost" size="sm" aria-label="Select tasks" onClick={props.onSelect}>
        <ListChecks aria-hidden="true" className="size-4" />
        <span className="max-sm:hidden">Select</span>
      </Button>
      {props.actions}
    </div>
  );
};
