import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';

export const HistoryLoading = () => (
  <div role="status" className="grid gap-5 pt-3">
    <span className="sr-only">Loading the history…</span>
    {['w-3/5', 'w-2/5', 'w-1/2', 'w-2/3'].map((width) => (
      <div key={width} className="flex items-center gap-3">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className={`h-5 ${width}`} />
      </div>
    ))}
  </div>
);

export const HistoryProblem = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <Notice
    title="The history can’t be shown"
    actions={
      <Button size="sm" variant="outline" onClick={onRetry}>
        Try again
      </Button>
    }
  >
    {error.message}
  </Notice>
);

export const EmptyHistory = () => (
  <div className="said-here mt-2 max-w-md animate-appear bg-tint px-6 py-5">
    <p className="font-display text-lg font-semibold">
      <span className="marked">Nothing has happened yet</span>
    </p>
    <p className="mt-1.5 text-sm text-pretty text-muted">
      Whatever you, the assistant or a connected app change shows up here, and can be undone.
    </p>
  </div>
);
