'use client';

import { Button } from '@/components/ui/button';
import { useSkipTask } from '../../api/use-skip-task';
import { useStopRecurrence } from '../../api/use-stop-recurrence';
import { useTaskEditing } from './edit-context';

/** What can be done with a stored series: pass over this one, or let it end. */
export const SeriesActions = () => {
  const { task } = useTaskEditing();
  const skip = useSkipTask();
  const stop = useStopRecurrence();
  if (task.recurrence === null) return null;
  return (
    <>
      {task.status === 'open' && (
        <Button
          size="sm"
          variant="soft"
          aria-disabled={skip.isPending}
          onClick={() => !skip.isPending && skip.mutate(task)}
        >
          Skip this one
        </Button>
      )}
      <Button
        size="sm"
        variant="soft"
        aria-disabled={stop.isPending}
        onClick={() => !stop.isPending && stop.mutate(task)}
      >
        Stop repeating
      </Button>
    </>
  );
};
