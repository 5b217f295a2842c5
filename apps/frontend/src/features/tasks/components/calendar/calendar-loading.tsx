import { Skeleton } from '@/components/ui/skeleton';

export const CalendarLoading = () => (
  <div role="status" className="grid gap-3 pb-6">
    <span className="sr-only">Loading the calendar…</span>
    <Skeleton className="h-9 w-48" />
    <Skeleton className="h-110 rounded-lg" />
  </div>
);
