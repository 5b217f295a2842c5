'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useRestoreTask } from '../../api/use-restore-task';
import { saveStateOf } from '../../model/task-edits';
import { ConflictNotice } from './conflict-notice';
import { useTaskEditing } from './edit-context';

/** What stands in the way of going on. */
export const DetailNotices = () => {
  const { editor, edits, task } = useTaskEditing();
  const restore = useRestoreTask();
  const { failure } = edits;
  return (
    <>
      {task.deletedAt !== null && (
        <Notice
          title="This task is in the trash"
          actions={
            <Button
              size="sm"
              variant="outline"
              aria-disabled={restore.isPending}
              onClick={() => !restore.isPending && restore.mutate(task)}
            >
              Restore it
            </Button>
          }
        >
          It can be read, and changed again once it is restored.
        </Notice>
      )}
      <ConflictNotice />
      {failure !== null && saveStateOf(edits) === 'failed' && task.deletedAt === null && (
        <Notice
          title="Your changes aren’t saved yet"
          actions={
            <Button size="sm" variant="outline" onClick={() => editor.flush()}>
              Try again
            </Button>
          }
        >
          {failure.message} What you entered stays here.
        </Notice>
      )}
    </>
  );
};
