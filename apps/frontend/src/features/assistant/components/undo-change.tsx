'use client';

import { Undo2 } from 'lucide-react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { useChangeSetState, useUndoChangeSet } from '../api/change-sets';
import { useCurrentThread } from './thread-context';

export interface UndoChangeProps {
  changeSetId: string;
  /** What would be taken back, in words. */
  what: string;
  /** Whether it is more than what stands beside it. */
  isMore: boolean;
}

/** Takes back what an answer changed, and puts it back. */
export const UndoChange = ({ changeSetId, what, isMore }: UndoChangeProps) => {
  const thread = useCurrentThread();
  const state = useChangeSetState(changeSetId);
  const { mutate, isPending: isAnyPending, variables, error } = useUndoChangeSet();
  const isUndone = state?.isUndone === true;
  const target = isUndone ? (state.undoneBy ?? null) : changeSetId;
  const isPending = isAnyPending && variables === target;
  const label = isUndone ? 'Redo' : isMore ? 'Undo all' : 'Undo';
  const undo = (): void => {
    if (target === null || isPending) return;
    const said = isUndone ? 'Done again.' : 'Undone.';
    mutate(target, {
      onSuccess: () => thread.announce(said),
      onError: (failure) =>
        thread.announce(`That wasn’t undone. ${ApiError.from(failure).message}`),
    });
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1">
      {isUndone && (
        <span className="rounded-full bg-sunken px-2 py-0.5 text-xs font-semibold text-ink">
          Undone
        </span>
      )}
      {target !== null && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={`${label}: ${what}`}
          aria-disabled={isPending}
          onClick={undo}
          className="gap-1.5 px-2 text-ink max-lg:-my-2 lg:min-h-8"
        >
          <Undo2 aria-hidden="true" className={classNames('size-4', isUndone && '-scale-x-100')} />
          {label}
        </Button>
      )}
      {error !== null && <UndoFailed error={ApiError.from(error)} />}
    </span>
  );
};

/** Says which task is in the way, as far as the service does. */
const UndoFailed = ({ error }: { error: ApiError }) => {
  const reasons = error.errors.map(({ message }) => `${message.replace(/\.$/, '')}.`);
  return (
    <span className="basis-full">
      <FieldError>{[error.message, ...reasons].join(' ')}</FieldError>
    </span>
  );
};
