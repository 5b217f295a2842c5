'use client';

import type { Task } from '@todo/contracts';
import { RotateCcw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { nameOfDay, dayOf } from '../../model/due';
import { daysLeft, describeDaysLeft } from '../../model/trash-days';
import { RowFrame } from '../list/row-frame';
import { SelectBox } from '../list/select-box';

const fewDays = 3;

export interface TrashRowProps {
  task: Task;
  /** The task that it is a step of, where that is in the trash too. */
  parent: Task | undefined;
  now: Date;
  isSelected: boolean;
  onSelect: (toLast: boolean) => void;
  onOpen: () => void;
  onRestore: () => void;
  onFocusLost: () => void;
}

export const TrashRow = ({ task, parent, now, onFocusLost, ...row }: TrashRowProps) => {
  const left = daysLeft(task, now);
  const deletedOn = task.deletedAt === null ? '' : nameOfDay(dayOf(new Date(task.deletedAt)), now);
  return (
    <RowFrame
      taskId={task.id}
      place={null}
      onFocusLost={onFocusLost}
      className="flex items-start gap-1 py-1.5 [contain-intrinsic-size:auto_4rem] [content-visibility:auto]"
    >
      <SelectBox task={task} isSelected={row.isSelected} onSelect={row.onSelect} />
      <div className="grid min-w-0 grow gap-0.5 py-1">
        <button
          type="button"
          data-row-focus
          onClick={row.onOpen}
          className="-mx-2 rounded-sm px-2 py-0.5 text-left [overflow-wrap:anywhere] transition-colors hover:bg-tint"
        >
          {task.title}
        </button>
        <p className="flex flex-wrap gap-x-3.5 text-xs text-muted">
          {parent !== undefined && (
            <span className="max-w-60 truncate">Step of “{parent.title}”</span>
          )}
          <span>Deleted: {deletedOn}</span>
          <span className={classNames(left <= fewDays && 'font-semibold text-warm')}>
            {describeDaysLeft(left)}
          </span>
        </p>
      </div>
      <Button
        size="sm"
        variant="ghost"
        aria-label={`Restore “${task.title}”`}
        onClick={row.onRestore}
      >
        <RotateCcw aria-hidden="true" className="size-4" />
        <span className="max-sm:sr-only">Restore</span>
      </Button>
    </RowFrame>
  );
};
