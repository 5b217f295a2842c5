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

export interface DetailProblemProps {
  error: Error;
  onRetry: () => void;
}

/** Why there is no task to show. */
export const DetailProblem = ({ error, onRetry }: DetailProblemProps) => {
  const { code, message } = ApiError.from(error);
  if (code === 'not_found' || code === 'invalid_request') {
    return (
      <Notice title="This task isn’t there">
        It may have been removed for good, or the link is not yours.
      </Notice>
    );
  }
  return (
    <Notice
      title="The task can’t be shown"
      actions={
        <Button size="sm" variant="outline" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {message}
    </Notice>
  );
};
