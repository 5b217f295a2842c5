'use client';

import type { Task } from '@todo/contracts';
import { CornerUpLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useTasks } from '../../api/list-tasks';

const maxOffered = 8;

export interface MoveDialogProps {
  /** What is moved; none is closed. */
  ids: readonly string[];
  onClose: () => void;
  onChoose: (parentId: string | null) => void;
}

/** Makes tasks subtasks of another, or tasks of their own again. */
export const MoveDialog = ({ ids, onClose, onChoose }: MoveDialogProps) => (
  <Dialog
    open={ids.length > 0}
    onOpenChange={(open) => !open && onClose()}
    title={ids.length === 1 ? 'Move the task' : `Move ${ids.length} tasks`}
    description="Under which task shall it stand?"
  >
    <MoveTargets ids={ids} onChoose={onChoose} />
  </Dialog>
);

const MoveTargets = ({ ids, onChoose }: Omit<MoveDialogProps, 'onClose'>) => {
  const [text, setText] = useState('');
  const q = text.trim();
  const list = useTasks({ sort: 'updatedAt', limit: 50, ...(q !== '' && { q }) });
  const isTarget = (task: Task): boolean => task.parentId === null && !ids.includes(task.id);
  const targets = list.data?.pages.flatMap(({ items }) => items).filter(isTarget) ?? [];
  return (
    <div className="grid gap-3">
      <TextField
        label="Find a task"
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
      />
      <ul aria-label="Tasks to move under" className="grid">
        {targets.slice(0, maxOffered).map((task) => (
          <li key={task.id}>
            <button
              type="button"
              onClick={() => onChoose(task.id)}
              className="min-h-10 w-full truncate rounded-md px-3 text-left text-sm hover:bg-tint"
            >
              {task.title}
            </button>
          </li>
        ))}
      </ul>
      {!list.isPending && targets.length === 0 && (
        <p role="status" className="text-sm text-muted">
          {list.isError ? list.error.message : 'No task of that name.'}
        </p>
      )}
      <Button variant="soft" onClick={() => onChoose(null)}>
        <CornerUpLeft aria-hidden="true" className="size-4" />
        Out of its parent
      </Button>
    </div>
  );
};
