'use client';

import type { Task } from '@todo/contracts';
import { useCallback, useRef, useState } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { useChangeTask, type TaskChange } from '../api/change-task';
import { useDeleteTask } from '../api/delete-task';
import type { TaskFilter } from '../api/task-keys';
import { describeRefusal, type Refusal } from '../model/refusal';
import { AddTaskForm } from './add-task-form';
import { TaskFilters } from './task-filters';
import { TaskList } from './task-list';

export const TasksPanel = () => {
  const [filter, setFilter] = useState<TaskFilter>('open');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [toDelete, setToDelete] = useState<Task | null>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);

  const change = useChangeTask((refused, error) => setRefusal(describeRefusal(refused, error)));
  const remove = useDeleteTask((task, error) =>
    setRefusal({ title: `“${task.title}” wasn’t deleted`, text: ApiError.from(error).message }),
  );
  const onChange = (wanted: TaskChange): void => {
    setRefusal(null);
    change.mutate(wanted);
  };
  const onFocusLost = useCallback(() => headingRef.current?.focus(), []);

  return (
    <section aria-labelledby="tasks-heading" className="flex h-full flex-col">
      <div className="flex flex-wrap items-center justify-between gap-3 pb-4">
        <h2
          id="tasks-heading"
          ref={headingRef}
          tabIndex={-1}
          className="rounded-sm text-xl font-semibold"
        >
          Tasks
        </h2>
        <TaskFilters value={filter} onChange={setFilter} />
      </div>
      <AddTaskForm />
      {refusal !== null && (
        <Notice
          className="mt-3"
          title={refusal.title}
          actions={
            <Button size="sm" variant="outline" onClick={() => setRefusal(null)}>
              Dismiss
            </Button>
          }
        >
          {refusal.text}
        </Notice>
      )}
      <div className="pt-3 pb-6">
        <TaskList
          key={filter}
          filter={filter}
          onChange={onChange}
          onDelete={setToDelete}
          onFocusLost={onFocusLost}
        />
      </div>
      <ConfirmDialog
        open={toDelete !== null}
        onOpenChange={(open) => !open && setToDelete(null)}
        title="Delete this task?"
        confirmLabel="Delete task"
        onFocusLost={onFocusLost}
        onConfirm={() => toDelete !== null && remove.mutate(toDelete)}
      >
        “{toDelete?.title}” and its subtasks will be deleted.
      </ConfirmDialog>
    </section>
  );
};
