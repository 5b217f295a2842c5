import { Skeleton } from '@/components/ui/skeleton';

/** The shell before it is known who is there. */
export const ShellLoading = () => (
  <main className="grid h-dvh grid-rows-[3.5rem_1fr]">
    <div className="border-b border-line" />
    <div role="status" className="mx-auto grid w-full max-w-3xl content-start gap-5 px-5 pt-8">
      <span className="sr-only">Opening your tasks…</span>
      <Skeleton className="h-8 w-32" />
      <Skeleton className="h-13 rounded-lg" />
      <Skeleton className="h-6 w-3/5" />
      <Skeleton className="h-6 w-2/5" />
    </div>
  </main>
);
