import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';

export const DetailLoading = () => (
  <div role="status" className="grid gap-5 pt-1">
    <span className="sr-only">Loading the task…</span>
    <Skeleton className="h-8 w-4/5" />
    <Skeleton className="h-24" />
    <Skeleton className="h-6 w-3/5" />
    <Skeleton className="h-6 w-2/5" />
  </div>
);

/** A task that is not there looks like one of somebody else's. */
export const DetailMissing = () => (
  <Notice title="This task isn’t there">
    It may have been deleted for good, or the link leads to another account.
  </Notice>
);

export const DetailOffline = () => (
  <Notice title="You are offline">The task is shown as soon as you are back.</Notice>
);

export interface DetailProblemProps {
  error: Error;
  onRetry: () => void;
}

/** Why the task can't be shown now. */
export const DetailProblem = ({ error, onRetry }: DetailProblemProps) => (
  <Notice
    title="The task can’t be shown"
    actions={
      <Button size="sm" variant="outline" onClick={onRetry}>
        Try again
      </Button>
    }
  >
    {ApiError.from(error).message}
  </Notice>
);
