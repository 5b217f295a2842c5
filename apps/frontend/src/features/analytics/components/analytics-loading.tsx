import { Skeleton } from '@/components/ui/skeleton';

/** The screen while its numbers are counted. */
export const AnalyticsLoading = () => (
  <div role="status" className="grid gap-8">
    <span className="sr-only">Counting your tasks…</span>
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {['open', 'overdue', 'today', 'done', 'streak', 'longest'].map((figure) => (
        <Skeleton key={figure} className="h-21 rounded-lg" />
      ))}
    </div>
    <Skeleton className="h-60 rounded-lg" />
    <Skeleton className="h-40 rounded-lg" />
  </div>
);
