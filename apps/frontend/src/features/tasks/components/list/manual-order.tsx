'use client';

import {
  closestCenter,
  DndContext,
  DragOverlay,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import type { Task } from '@todo/contracts';
import { useState, type ReactNode } from 'react';

export interface ManualOrderProps {
  tasks: readonly Task[];
  /** A task was dropped on another. */
  onDrop: (movedId: string, targetId: string) => void;
  children: ReactNode;
}

/** Lets the lines of a list be dragged. By keyboard they are moved at their handles. */
export const ManualOrder = ({ tasks, onDrop, children }: ManualOrderProps) => {
  const [movedId, setMovedId] = useState<string | null>(null);
  // A click on the handle is no drag yet.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    setMovedId(null);
    if (over !== null && over.id !== active.id) onDrop(String(active.id), String(over.id));
  };
  return (
    <DndContext
      id="tasks-in-manual-order"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragStart={({ active }) => setMovedId(String(active.id))}
      onDragCancel={() => setMovedId(null)}
      onDragEnd={onDragEnd}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {movedId !== null && (
          <div className="w-fit max-w-xs truncate rounded-md border border-line bg-surface px-3 py-2 text-sm font-semibold shadow-raised">
            {tasks.find(({ id }) => id === movedId)?.title}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
};
