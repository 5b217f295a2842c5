'use client';

import type { Task } from '@todo/contracts';
import { Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { TaskChange } from '../api/change-task';
import { TaskBadges } from './task-badges';
import { TaskTitle } from './task-title';

export interface TaskRowProps {
  task: Task;
  onChange: (change: TaskChange) => void;
  onDelete: (task: Task) => void;
  /** The row went away while it held the keyboard's focus. */
  onFocusLost: () => void;
}

export const TaskRow = ({ task, onChange, onDelete, onFocusLost }: TaskRowProps) => {
  const rowRef = useRef<HTMLLIElement>(null);
  const focusLostRef = useRef(onFocusLost);
  useLayoutEffect(() => {
    focusLostRef.current = onFocusLost;
  });
  useLayoutEffect(() => {
    const row = rowRef.current;
    return () => {
      if (row?.contains(document.activeElement)) focusLostRef.current();
    };
  }, []);

  return (
    <li
      ref={rowRef}
      className="group/row flex animate-rise items-start gap-1 border-b border-line py-1.5 last:border-b-0"
    >
      <Checkbox
        aria-label={task.title}
        checked={task.status === 'done'}
        onCheckedChange={(checked) => onChange({ task, status: checked ? 'done' : 'open' })}
      />
      <div className="grid min-w-0 grow gap-0.5 py-1 lg:py-0 lg:pb-1">
        <TaskTitle task={task} onRename={(title) => onChange({ task, title })} />
        <TaskBadges task={task} />
      </div>
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Delete “${task.title}”`}
        onClick={() => onDelete(task)}
        className="text-muted transition-opacity group-hover/row:opacity-100 hover:bg-danger-tint hover:text-danger focus-visible:opacity-100 lg:opacity-0"
      >
        <Trash2 aria-hidden="true" className="size-4.5" />
      </Button>
    </li>
  );
};
