'use client';

import type { Task } from '@todo/contracts';
import { ArrowDown, ArrowUp, Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import { useDeleteTask } from '../../api/use-delete-task';

export interface SubtaskMenuProps {
  subtask: Task;
  onRename: () => void;
  /** Undefined for the first. */
  onMoveUp: (() => void) | undefined;
  /** Undefined for the last. */
  onMoveDown: (() => void) | undefined;
}

/** What can be done with a step besides ticking it off. */
export const SubtaskMenu = ({ subtask, onRename, onMoveUp, onMoveDown }: SubtaskMenuProps) => {
  const remove = useDeleteTask();
  // The menu would take the focus back from the input that it has just opened.
  const isRenaming = useRef(false);
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="icon" variant="ghost" aria-label={`More for “${subtask.title}”`}>
          <Ellipsis aria-hidden="true" className="size-4.5" />
        </Button>
      </MenuTrigger>
      <MenuContent
        onCloseAutoFocus={(event) => {
          if (isRenaming.current) event.preventDefault();
          isRenaming.current = false;
        }}
      >
        <MenuItem
          onSelect={() => {
            isRenaming.current = true;
            onRename();
          }}
        >
          <PencilLine aria-hidden="true" className="size-4" />
          Rename
        </MenuItem>
        <MenuItem disabled={onMoveUp === undefined} onSelect={() => onMoveUp?.()}>
          <ArrowUp aria-hidden="true" className="size-4" />
          Move up
        </MenuItem>
        <MenuItem disabled={onMoveDown === undefined} onSelect={() => onMoveDown?.()}>
          <ArrowDown aria-hidden="true" className="size-4" />
          Move down
        </MenuItem>
        <MenuSeparator />
        <MenuItem className="text-danger" onSelect={() => remove.mutate(subtask)}>
          <Trash2 aria-hidden="true" className="size-4" />
          Delete
        </MenuItem>
      </MenuContent>
    </Menu>
  );
};
