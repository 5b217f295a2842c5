'use client';

import { taskPriorities, type UpdateTask } from '@todo/contracts';
import {
  CalendarDays,
  Check,
  CornerDownRight,
  Flag,
  RotateCcw,
  Tag,
  Trash2,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu';
import { maxBulkTasks, type BulkChange } from '../../api/use-bulk-tasks';
import type { Selection } from '../../hooks/use-selection';
import { priorityNames } from '../../model/priorities';
import type { ListDialog } from './list-dialogs';

export interface BulkBarProps {
  selection: Selection;
  /** How many tasks are on the screen. */
  count: number;
  onBulk: (change: Omit<BulkChange, 'ids'>) => void;
  onDialog: (kind: ListDialog['kind']) => void;
}

/** What can be done with the selected tasks. Stands in the place of the list's own tools. */
export const BulkBar = ({ selection, count, onBulk, onDialog }: BulkBarProps) => {
  const isNone = selection.ids.length === 0;
  const update = (patch: UpdateTask): void => onBulk({ action: 'update', patch });
  return (
    <div
      role="toolbar"
      aria-label="Selected tasks"
      className="sticky top-0 z-20 -mx-2 flex animate-appear flex-wrap items-center gap-x-1 gap-y-0.5 rounded-lg bg-tint px-2 py-1"
    >
      <p role="status" className="px-2 text-sm font-semibold tabular-nums">
        {selection.ids.length === maxBulkTasks
          ? `${maxBulkTasks} selected, the most at once`
          : `${selection.ids.length} selected`}
      </p>
      <Button
        variant="ghost"
        size="sm"
        disabled={selection.ids.length === Math.min(count, maxBulkTasks)}
        onClick={selection.selectAll}
        className="hover:bg-tint-hover"
      >
        Select all
      </Button>
      <div className="ml-auto flex items-center max-sm:order-last max-sm:basis-full max-sm:justify-between">
        <Tool icon={Check} disabled={isNone} onClick={() => onBulk({ action: 'complete' })}>
          Complete
        </Tool>
        <Tool icon={RotateCcw} disabled={isNone} onClick={() => onBulk({ action: 'reopen' })}>
          Reopen
        </Tool>
        <Tool icon={CalendarDays} disabled={isNone} onClick={() => onDialog('due')}>
          Due
        </Tool>
        <Menu>
          <MenuTrigger asChild>
            <Tool icon={Flag} disabled={isNone}>
              Priority
            </Tool>
          </MenuTrigger>
          <MenuContent>
            {[...taskPriorities].reverse().map((priority) => (
              <MenuItem key={priority} onSelect={() => update({ priority })}>
                {priorityNames[priority]}
              </MenuItem>
            ))}
          </MenuContent>
        </Menu>
        <Tool icon={Tag} disabled={isNone} onClick={() => onDialog('tags')}>
          Tags
        </Tool>
        <Tool icon={CornerDownRight} disabled={isNone} onClick={() => onDialog('move')}>
          Move
        </Tool>
        <Tool icon={Trash2} disabled={isNone} onClick={() => onBulk({ action: 'delete' })}>
          Delete
        </Tool>
      </div>
      <Tool icon={X} className="max-sm:ml-auto" onClick={selection.end}>
        End selecting
      </Tool>
    </div>
  );
};

interface ToolProps extends ComponentProps<'button'> {
  icon: LucideIcon;
  children: string;
}

const Tool = ({ icon: Icon, children, className, ...props }: ToolProps) => (
  <Button
    variant="ghost"
    size="icon"
    aria-label={children}
    title={children}
    className={classNames('hover:bg-tint-hover', className)}
    {...props}
  >
    <Icon aria-hidden="true" className="size-4.5" />
  </Button>
);
