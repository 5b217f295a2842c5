'use client';

import type { Task } from '@todo/contracts';
import type { MouseEvent, ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import { TaskBadges } from '../task-badges';
import type { RowActions, TitleEdit } from './row-actions';
import { RowButtons } from './row-buttons';
import { SelectBox } from './select-box';
import { TaskTitle } from './task-title';

export interface TaskRowProps {
  task: Task;
  isSubtask: boolean;
  isSelecting: boolean;
  isSelected: boolean;
  edit: TitleEdit | null;
  actions: RowActions;
  /** What the line is moved by, in manual order. */
  handle?: ReactNode;
}

/** The ring of the box says how much a task matters. */
const ringStyles: Partial<Record<Task['priority'], string>> = {
  high: '[--line-strong:var(--warm)]',
  urgent: '[--line-strong:var(--danger)]',
};

/** The content of a line of the list. */
export const TaskRow = ({ task, isSelecting, isSelected, actions, ...props }: TaskRowProps) => {
  const onClick = (event: MouseEvent): void => {
    const isChoosing = isSelecting || event.metaKey || event.ctrlKey || event.shiftKey;
    if (isChoosing) actions.onSelect(task, event.shiftKey);
    else actions.onOpen(task);
  };
  return (
    <div
      className={classNames(
        'group/row -mx-2 flex items-start gap-1 rounded-md px-2 py-1.5 transition-colors hover:bg-sunken/60',
        props.isSubtask && 'ml-7',
        isSelected && 'bg-tint hover:bg-tint',
      )}
    >
      {isSelecting && (
        <SelectBox
          task={task}
          isSelected={isSelected}
          onSelect={(toLast) => actions.onSelect(task, toLast)}
        />
      )}
      <Checkbox
        aria-label={task.title}
        checked={task.status === 'done'}
        onCheckedChange={(checked) =>
          actions.onChange({ task, patch: { status: checked === true ? 'done' : 'open' } })
        }
        className={ringStyles[task.priority]}
      />
      <div className="grid min-w-0 grow gap-0.5 py-1 pl-1 lg:py-0 lg:pb-1">
        <TaskTitle
          task={task}
          edit={props.edit}
          onEdit={actions.onEdit}
          onChange={actions.onChange}
          onClick={onClick}
        />
        <TaskBadges task={task} />
      </div>
      {!isSelecting && <RowButtons task={task} actions={actions} />}
      {props.handle}
    </div>
  );
};
