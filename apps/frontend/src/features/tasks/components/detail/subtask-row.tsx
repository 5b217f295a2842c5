'use client';

import type { Task } from '@todo/contracts';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import { controlStyles } from '@/components/ui/control-styles';
import { useChangeTask } from '../../api/use-change-task';
import { useOpenTask } from '../../hooks/use-open-task';
import { SubtaskMenu } from './subtask-menu';

export interface SubtaskRowProps {
  subtask: Task;
  /** Undefined for the first. */
  onMoveUp: (() => void) | undefined;
  /** Undefined for the last. */
  onMoveDown: (() => void) | undefined;
  /** The row went away while it held the keyboard's focus. */
  onFocusLost: () => void;
}

const useFocusLost = (onFocusLost: () => void) => {
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
  return rowRef;
};

/** A step: tick it off, open it, rename it, move it or take it away. */
export const SubtaskRow = ({ subtask, onMoveUp, onMoveDown, onFocusLost }: SubtaskRowProps) => {
  const rowRef = useFocusLost(onFocusLost);
  const [isRenaming, setIsRenaming] = useState(false);
  const { openTask } = useOpenTask();
  const change = useChangeTask();
  const isDone = subtask.status === 'done';

  const rename = (title: string): void => {
    setIsRenaming(false);
    const trimmed = title.trim();
    if (trimmed === '' || trimmed === subtask.title) return;
    change.mutate({ task: subtask, patch: { title: trimmed } });
  };
  return (
    <li ref={rowRef} className="flex items-center border-b border-line py-0.5 last:border-b-0">
      <Checkbox
        aria-label={subtask.title}
        checked={isDone}
        onCheckedChange={(checked) =>
          change.mutate({ task: subtask, patch: { status: checked === true ? 'done' : 'open' } })
        }
        className="-ml-2.5"
      />
      {isRenaming ? (
        <RenameInput
          title={subtask.title}
          onRename={rename}
          onCancel={() => setIsRenaming(false)}
        />
      ) : (
        <button
          type="button"
          onClick={() => openTask(subtask.id)}
          className={classNames(
            'min-h-11 min-w-0 grow rounded-sm px-1.5 text-left text-sm [overflow-wrap:anywhere] transition-colors hover:bg-tint lg:min-h-9',
            isDone && 'text-muted line-through',
          )}
        >
          {subtask.title}
        </button>
      )}
      <SubtaskMenu
        subtask={subtask}
        onRename={() => setIsRenaming(true)}
        onMoveUp={onMoveUp}
        onMoveDown={onMoveDown}
      />
    </li>
  );
};

interface RenameInputProps {
  title: string;
  onRename: (title: string) => void;
  onCancel: () => void;
}

const RenameInput = ({ title, onRename, onCancel }: RenameInputProps) => {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onRename(event.currentTarget.value);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <input
      ref={(input) => input?.focus()}
      data-takes-escape
      aria-label={`Title of “${title}”`}
      defaultValue={title}
      maxLength={500}
      onKeyDown={onKeyDown}
      onBlur={(event) => onRename(event.currentTarget.value)}
      className={`${controlStyles} grow`}
    />
  );
};
