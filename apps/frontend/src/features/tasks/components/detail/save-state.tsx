'use client';

import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { Spinner } from '@/components/ui/spinner';
import { useIsOnline } from '@/hooks/use-is-online';
import { saveStateOf } from '../../model/task-edits';
import { useTaskEditing } from './edit-context';

const line = 'flex min-w-0 items-center gap-1.5 text-xs text-muted';

/** Whether what stands in the panel is stored. */
export const SaveState = () => {
  const { edits } = useTaskEditing();
  const isOnline = useIsOnline();
  const state = saveStateOf(edits);
  if (state === 'saved' && isOnline) {
    return (
      <p role="status" className={line}>
        <Check aria-hidden="true" className="size-3.5 shrink-0" />
        Saved
      </p>
    );
  }
  if (!isOnline) {
    return (
      <p role="status" className={`${line} text-warm`}>
        <CloudOff aria-hidden="true" className="size-3.5 shrink-0" />
        {state === 'saved' ? 'Offline' : 'Offline: kept here until you are back'}
      </p>
    );
  }
  if (state === 'saving' || state === 'unsaved') {
    return (
      <p className={line}>
        <Spinner className="size-3.5 shrink-0" />
        Saving…
      </p>
    );
  }
  return (
    <p role="status" className={`${line} font-semibold text-danger`}>
      <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0" />
      Not saved
    </p>
  );
};
