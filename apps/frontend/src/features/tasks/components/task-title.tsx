'use client';

import type { Task } from '@todo/contracts';
import { useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '@/components/ui/class-names';

const maxTitleLength = 500;

export interface TaskTitleProps {
  task: Task;
  onRename: (title: string) => void;
}

/** The title, which becomes an input where it stands. Enter saves, Escape leaves it as it was. */
export const TaskTitle = ({ task, onRename }: TaskTitleProps) => {
  const [isEditing, setIsEditing] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);

  const finish = (title: string | null, keepFocus: boolean): void => {
    setIsEditing(false);
    const trimmed = title?.trim() ?? '';
    if (trimmed !== '' && trimmed !== task.title) onRename(trimmed);
    if (keepFocus) requestAnimationFrame(() => buttonRef.current?.focus());
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An input method confirms its candidate with Enter: that is no saving yet.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value, true);
    if (event.key === 'Escape') finish(null, true);
  };

  if (isEditing) {
    return (
      <input
        aria-label={`Title of “${task.title}”`}
        defaultValue={task.title}
        maxLength={maxTitleLength}
        ref={(input) => input?.focus()}
        onKeyDown={onKeyDown}
        onBlur={(event) => finish(event.currentTarget.value, false)}
        className="-mx-2 min-h-9 w-full rounded-sm border border-line-strong bg-surface px-2 text-base"
      />
    );
  }
  return (
    <button
      ref={buttonRef}
      type="button"
      aria-label={`Edit “${task.title}”`}
      onClick={() => setIsEditing(true)}
      className={classNames(
        '-mx-2 block min-h-9 w-full rounded-sm px-2 py-1 text-left text-base break-words transition-colors [overflow-wrap:anywhere] hover:bg-tint',
        task.status === 'done' && 'text-muted line-through decoration-2',
      )}
    >
      {task.title}
    </button>
  );
};
