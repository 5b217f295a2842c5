'use client';

import { taskPriorities } from '@todo/contracts';
import { ListFilter } from 'lucide-react';
import { Button } from '@/components/ui/button';
import {
  Menu,
  MenuCheckboxItem,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuSeparator,
  MenuTrigger,
} from '@/components/ui/menu';
import type { TasksSearch } from '@/paths';
import { useTags } from '../../api/use-tags';
import { countFilters } from '../../model/list-search';
import { priorityNames } from '../../model/priorities';

export interface FilterMenuProps {
  search: TasksSearch;
  onChange: (patch: Partial<TasksSearch>) => void;
}

const toggled = <Value extends string>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

/** Narrows the list down to some priorities and tags. */
export const FilterMenu = ({ search, onChange }: FilterMenuProps) => {
  const { tag: tags = [], priority: priorities = [] } = search;
  const known = useTags().data?.items.map(({ tag }) => tag) ?? [];
  const offered = [...new Set([...tags, ...known])];
  const count = countFilters(search);
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="ghost" size="sm" aria-label={count > 0 ? `Filter, ${count} on` : 'Filter'}>
          <ListFilter aria-hidden="true" className="size-4" />
          <span className="max-sm:hidden">Filter</span>
          {count > 0 && (
            <span className="rounded-full bg-brand px-1.5 text-xs text-on-brand">{count}</span>
          )}
        </Button>
      </MenuTrigger>
      <MenuContent>
        <MenuLabel>Priority</MenuLabel>
        {[...taskPriorities].reverse().map((priority) => (
          <MenuCheckboxItem
            key={priority}
            checked={priorities.includes(priority)}
            onCheckedChange={() => onChange({ priority: toggled(priorities, priority) })}
          >
            {priorityNames[priority]}
          </MenuCheckboxItem>
        ))}
        {offered.length > 0 && (
          <>
            <MenuSeparator />
            <MenuLabel>Tags</MenuLabel>
          </>
        )}
        {offered.map((tag) => (
          <MenuCheckboxItem
            key={tag}
            checked={tags.includes(tag)}
            onCheckedChange={() => onChange({ tag: toggled(tags, tag) })}
          >
            <span className="truncate">{tag}</span>
          </MenuCheckboxItem>
        ))}
        {count > 0 && (
          <>
            <MenuSeparator />
            <MenuItem onSelect={() => onChange({ tag: [], priority: [] })}>Show all again</MenuItem>
          </>
        )}
      </MenuContent>
    </Menu>
  );
};
