'use client';

import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { listSubtasksOptions } from '../../api/list-subtasks';
import { useChangeTask } from '../../api/use-change-task';
import { byRank, rankAt } from '../../model/rank';
import { AddSubtask } from './add-subtask';
import { useTaskEditing } from './edit-context';
import { SubtaskRow } from './subtask-row';

/** The steps of the task. A step has none of its own, unless some came from elsewhere. */
export const Subtasks = () => {
  const { task } = useTaskEditing();
  const list = useQuery(listSubtasksOptions(task.id));
  const headingId = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const change = useChangeTask();
  const subtasks = [...(list.data ?? [])].sort(byRank);
  const done = subtasks.filter(({ status }) => status === 'done').length;
  if (task.parentId !== null && subtasks.length === 0) return null;

  const move = (from: number, to: number): void => {
    const moved = subtasks[from];
    if (moved === undefined) return;
    const others = subtasks.filter((other) => other !== moved);
    const position = rankAt(others, { index: to, hasMore: false });
    change.mutate({ task: moved, patch: { position } });
  };
  return (
    <section aria-labelledby={headingId} className="grid gap-1.5">
      <div className="flex min-h-9 items-center justify-between gap-3">
        <h3
          id={headingId}
          ref={headingRef}
          tabIndex={-1}
          className="rounded-sm text-sm font-semibold text-muted"
        >
          Subtasks
        </h3>
        {subtasks.length > 0 && <Progress done={done} all={subtasks.length} />}
      </div>
      {list.isPending && <Skeleton className="h-9" />}
      {list.error !== null && (
        <p role="alert" className="flex flex-wrap items-center gap-2 text-sm text-danger">
          {ApiError.from(list.error).message}
          <Button size="sm" variant="outline" onClick={() => void list.refetch()}>
            Try again
          </Button>
        </p>
      )}
      {subtasks.length > 0 && (
        <ul aria-label="Subtasks">
          {subtasks.map((subtask, index) => (
            <SubtaskRow
              key={subtask.id}
              subtask={subtask}
              onMoveUp={index > 0 ? () => move(index, index - 1) : undefined}
              onMoveDown={index < subtasks.length - 1 ? () => move(index, index + 1) : undefined}
              onFocusLost={() => headingRef.current?.focus()}
            />
          ))}
        </ul>
      )}
      {task.parentId === null && task.deletedAt === null && <AddSubtask parentId={task.id} />}
    </section>
  );
};

const Progress = ({ done, all }: { done: number; all: number }) => (
  <p className="flex items-center gap-2 text-xs text-muted tabular-nums">
    <span aria-hidden="true" className="block h-1.5 w-20 overflow-hidden rounded-full bg-sunken">
      <span
        className="block h-full rounded-full bg-brand transition-[width]"
        style={{ width: `${(done / all) * 100}%` }}
      />
    </span>
    {done} of {all} done
  </p>
);
