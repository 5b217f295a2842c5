'use client';

import { Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { instantInWords } from '@/dates/days';
import { useDeleteTask } from '../../api/use-delete-task';
import { useTaskEditing } from './edit-context';

const Moment = ({ name, at }: { name: string; at: string }) => (
  <p>
    {name} <time dateTime={at}>{instantInWords(at)}</time>
  </p>
);

/** When the task came and changed, and the way out of it. */
export const DetailFooter = ({ onDeleted }: { onDeleted: () => void }) => {
  const { task } = useTaskEditing();
  const remove = useDeleteTask();
  return (
    <footer className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <div className="grid gap-0.5 text-xs text-muted">
        <Moment name="Created" at={task.createdAt} />
        {task.updatedAt !== task.createdAt && <Moment name="Changed" at={task.updatedAt} />}
        {task.completedAt !== null && <Moment name="Done" at={task.completedAt} />}
      </div>
      {task.deletedAt === null && (
        <Button
          size="sm"
          variant="ghost"
          className="text-danger hover:bg-danger-tint"
          onClick={() => {
            remove.mutate(task);
            onDeleted();
          }}
        >
          <Trash2 aria-hidden="true" className="size-4" />
          Delete the task
        </Button>
      )}
    </footer>
  );
};
