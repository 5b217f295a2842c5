'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { Task } from '@todo/contracts';
import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { RowFrame, type RowPlace } from './row-frame';
import { TaskRow, type TaskRowProps } from './task-row';

/** In manual order: a task that can be dragged by its handle, or moved there with the arrow keys. */
export const MovableRow = ({ place, ...props }: TaskRowProps & { place: RowPlace | null }) => {
  const { task, actions } = props;
  const draggable = useDraggable({ id: task.id });
  const droppable = useDroppable({ id: task.id });
  const isTarget = droppable.isOver && draggable.active?.id !== task.id;
  const isBelow =
    (draggable.active?.rect.current.initial?.top ?? 0) < (droppable.rect.current?.top ?? 0);
  return (
    <RowFrame
      taskId={task.id}
      place={place}
      onFocusLost={actions.onFocusLost}
      frameRef={(element) => {
        draggable.setNodeRef(element);
        droppable.setNodeRef(element);
      }}
      className={classNames(
        draggable.isDragging && 'opacity-40',
        isTarget && (isBelow ? 'shadow-[0_2px_0_var(--brand)]' : 'shadow-[0_-2px_0_var(--brand)]'),
      )}
    >
      <TaskRow
        {...props}
        handle={
          <MoveHandle
            task={task}
            onStep={(step) => actions.onStep(task, step)}
            listeners={draggable.listeners}
          />
        }
      />
    </RowFrame>
  );
};

interface MoveHandleProps {
  task: Task;
  onStep: (step: 1 | -1) => void;
  listeners: ReturnType<typeof useDraggable>['listeners'];
}

const MoveHandle = ({ task, onStep, listeners }: MoveHandleProps) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      data-row-handle
      aria-label={`Move “${task.title}”`}
      aria-keyshortcuts="ArrowUp ArrowDown"
      title="Drag, or press the up and down arrows"
      {...listeners}
      onKeyDown={onKeyDown}
      className="grid size-11 shrink-0 cursor-grab touch-none place-items-center rounded-md text-muted hover:text-ink active:cursor-grabbing lg:size-9"
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  );
};
