'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { Task } from '@todo/contracts';
import { GripVertical } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import type { CardMoves } from '../../hooks/use-lifted-card';
import { useOpenTask } from '../../hooks/use-open-task';
import type { BoardColumn, FilledColumn } from '../../model/board';
import { isMoveKey } from '../../model/board-moves';
import { TaskBadges } from '../task-badges';
import type { DropData } from './card-collision';
import { CardMenu } from './card-menu';

export interface BoardCardProps {
  task: Task;
  column: BoardColumn;
  columns: readonly FilledColumn[];
  /** Its place without the card that is carried; -1 for that one. */
  index: number;
  moves: CardMoves;
}

/** The element that tells how a card is moved by keyboard. */
export const moveHelpId = 'board-move-help';

export const BoardCard = ({ task, column, columns, index, moves }: BoardCardProps) => {
  const { openTask } = useOpenTask();
  const isLifted = index === -1;
  const data: DropData = { columnId: column.id, index };
  const drop = useDroppable({ id: `card:${task.id}`, data, disabled: isLifted });
  const drag = useDraggable({ id: task.id });
  return (
    <li
      ref={(element) => {
        drop.setNodeRef(element);
        drag.setNodeRef(element);
      }}
      {...drag.listeners}
      className={classNames(
        'group/card relative flex animate-appear touch-manipulation items-start rounded-md border border-line bg-surface py-1 pr-1 pl-0.5 transition-colors select-none hover:border-line-strong',
        isLifted && 'border-brand opacity-55',
      )}
    >
      <Checkbox
        aria-label={task.title}
        checked={task.status === 'done'}
        onCheckedChange={(checked) => moves.setDone(task, checked === true)}
      />
      <div className="grid min-w-0 grow gap-0.5 py-1.5 lg:py-0.5">
        <button
          type="button"
          onClick={() => openTask(task.id)}
          className={classNames(
            'rounded-sm px-1 py-1 text-left text-sm [overflow-wrap:anywhere] hover:underline',
            task.status === 'done' && 'text-muted line-through',
          )}
        >
          <span className="sr-only">Open </span>
          {task.title}
        </button>
        <div className="px-1 pb-1">
          <TaskBadges task={task} />
        </div>
      </div>
      <div className="flex rounded-md bg-surface transition-opacity group-hover/card:opacity-100 focus-within:opacity-100 has-data-[state=open]:opacity-100 lg:absolute lg:top-1 lg:right-1 lg:opacity-0">
        <CardMenu task={task} columns={columns} onMove={(place) => moves.put(task, place)} />
        <Grip task={task} isLifted={isLifted} moves={moves} />
      </div>
    </li>
  );
};

interface GripProps {
  task: Task;
  isLifted: boolean;
  moves: CardMoves;
}

/** Moves its card by keyboard. */
const Grip = ({ task, isLifted, moves }: GripProps) => {
  const ref = useRef<HTMLButtonElement>(null);
  const hasArrived = moves.arrivedId === task.id;
  useLayoutEffect(() => {
    // In its new place the card is another element, and the focus was lost with the old one.
    if (hasArrived && document.activeElement === document.body) ref.current?.focus();
  }, [hasArrived, task.position]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === ' ' || key === 'Enter') {
      if (isLifted) moves.drop();
      else moves.lift(task);
    } else if (isLifted && isMoveKey(key)) moves.step(key);
    else if (isLifted && key === 'Escape') moves.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Button
      ref={ref}
      variant="ghost"
      size="icon"
      aria-label={`Move “${task.title}”`}
      aria-describedby={moveHelpId}
      aria-pressed={isLifted}
      onKeyDown={onKeyDown}
      onBlur={moves.leave}
      className="text-muted max-lg:hidden"
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </Button>
  );
};
