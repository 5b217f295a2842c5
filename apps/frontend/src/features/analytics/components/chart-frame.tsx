import { useId, type ReactNode } from 'react';

export interface ChartFrameProps {
  title: string;
  /** What the chart shows, in one sentence. */
  summary: string;
  actions?: ReactNode;
  /** The drawing, hidden from screen readers: they read the summary and the table. */
  children: ReactNode;
  /** The same in numbers. */
  table: ReactNode;
}

/** A chart with its heading, and with everything that it shows in words and numbers too. */
export const ChartFrame = ({ title, summary, actions, children, table }: ChartFrameProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <div className="grid gap-0.5">
          <h3 id={id} className="text-lg font-semibold">
            {title}
          </h3>
          <p className="text-sm text-muted">{summary}</p>
        </div>
        {actions}
      </div>
      <div className="grid min-w-0 gap-2 rounded-lg border border-line bg-surface p-4">
        <div className="min-w-0">{children}</div>
        <details className="text-sm">
          <summary className="min-h-10 w-fit cursor-pointer rounded-sm py-2 font-semibold text-muted hover:text-ink lg:min-h-9">
            Show as a table
          </summary>
          <div className="max-h-72 overflow-y-auto" tabIndex={0} role="group" aria-label={title}>
            {table}
          </div>
        </details>
      </div>
    </section>
  );
};
