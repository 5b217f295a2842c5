import { Check } from 'lucide-react';
import { ApiError } from '@/api/api-error';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';

export interface SaveStateProps {
  save: { isPending: boolean; isSuccess: boolean; error: Error | null };
}

/** What became of the last change, said where it was made. */
export const SaveState = ({ save }: SaveStateProps) => (
  <div className="grid gap-2">
    {save.error !== null && (
      <Notice title="That wasn’t saved">{ApiError.from(save.error).message}</Notice>
    )}
    <p role="status" className="flex items-center gap-1.5 text-xs text-muted">
      {save.isPending && (
        <>
          <Spinner className="size-3.5" />
          Saving…
        </>
      )}
      {save.isSuccess && (
        <>
          <Check aria-hidden="true" className="size-3.5" />
          Saved
        </>
      )}
    </p>
  </div>
);
