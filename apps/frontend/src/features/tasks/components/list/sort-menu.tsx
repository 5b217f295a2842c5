'use client';

import { taskSorts, type TaskSort } from '@todo/contracts';
import { ArrowDownUp } from 'lucide-react';
import { Button } from '@/components/ui/button';
import {
  Menu,
  MenuContent,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuTrigger,
} from '@/components/ui/menu';
import { naturalOrder } from '../../model/list-search';

const sortNames: Record<TaskSort, string> = {
  createdAt: 'Added',
  dueAt: 'Due',
  priority: 'Priority',
  title: 'Title',
  updatedAt: 'Changed',
  position: 'My order',
};

const orderNames: Record<TaskSort, { asc: string; desc: string }> = {
  createdAt: { asc: 'Oldest first', desc: 'Newest first' },
  dueAt: { asc: 'Soonest first', desc: 'Latest first' },
  priority: { asc: 'Least pressing first', desc: 'Most pressing first' },
  title: { asc: 'A to Z', desc: 'Z to A' },
  updatedAt: { asc: 'Oldest first', desc: 'Newest first' },
  position: { asc: 'As arranged', desc: 'The other way round' },
};

export interface SortMenuProps {
  sort: TaskSort;
  order: 'asc' | 'desc';
  onChange: (choice: { sort: TaskSort; order: 'asc' | 'desc' }) => void;
}

export const SortMenu = ({ sort, order, onChange }: SortMenuProps) => (
  <Menu>
    <MenuTrigger asChild>
      <Button variant="ghost" size="sm" aria-label={`Sorted by: ${sortNames[sort]}`}>
        <ArrowDownUp aria-hidden="true" className="size-4" />
        <span className="max-sm:hidden">{sortNames[sort]}</span>
      </Button>
    </MenuTrigger>
    <MenuContent>
      <MenuLabel>Sort by</MenuLabel>
      <MenuRadioGroup
        value={sort}
        onValueChange={(value) => {
          const chosen = taskSorts.find((each) => each === value) ?? 'createdAt';
          onChange({ sort: chosen, order: naturalOrder(chosen) });
        }}
      >
        {taskSorts.map((each) => (
          <MenuRadioItem key={each} value={each}>
            {sortNames[each]}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      <MenuSeparator />
      <MenuRadioGroup
        value={order}
        onValueChange={(value) => onChange({ sort, order: value === 'asc' ? 'asc' : 'desc' })}
      >
        {(['asc', 'desc'] as const).map((each) => (
          <MenuRadioItem key={each} value={each}>
            {orderNames[sort][each]}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
    </MenuContent>
  </Menu>
);
