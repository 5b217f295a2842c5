'use client';

import type { Task } from '@todo/contracts';
import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { RowActions, TitleEdit } from './row-actions';

const maxTitleLength = 500;

export interface TaskTitleProps extends Pick<RowActions, 'onEdit' | 'onChange'> {
  task: Task;
  edit: TitleEdit | null;
  onClick: (event: MouseEvent) => void;
}

/**
 * The title, which opens the task and becomes an input where it stands. Enter saves, Escape leaves
 * it as it was. What is typed is kept outside: the line may be drawn anew at any time.
 */
export const TaskTitle = ({ task, edit, onEdit, onChange, onClick }: TaskTitleProps) => {
  const buttonRef = useRef<HTMLButtonElement>(null);

  const finish = (title: string | null, keepFocus: boolean): void => {
    onEdit(null);
    const trimmed = title?.trim() ?? '';
    // Left as it was found, it must not take back what it was called elsewhere meanwhile.
    const known = [edit?.task.title, task.title];
    if (trimmed !== '' && !known.includes(trimmed)) onChange({ task, patch: { title: trimmed } });
    if (keepFocus) requestAnimationFrame(() => buttonRef.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An input method confirms its candidate with Enter: that is no saving yet.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value, true);
    if (event.key === 'Escape') finish(null, true);
  };

  if (edit !== null) {
    return (
      <input
        aria-label={`Title of “${task.title}”`}
        value={edit.text}
        maxLength={maxTitleLength}
        autoFocus
        onChange={(event) => onEdit({ ...edit, text: event.target.value })}
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
      data-row-focus
      aria-label={`Open “${task.title}”`}
      onClick={onClick}
      className={classNames(
        '-mx-2 block min-h-9 w-full rounded-sm px-2 py-1 text-left text-base break-words transition-colors [overflow-wrap:anywhere] focus-visible:-outline-offset-2',
        task.status === 'done' && 'text-muted line-through decoration-2',
      )}
    >
      {task.title}
    </button>
  );
};
