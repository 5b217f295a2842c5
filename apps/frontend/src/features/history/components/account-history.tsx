'use client';

import { HistoryList, type HistoryListProps } from './history-list';

export interface AccountHistoryProps extends Pick<HistoryListProps, 'onUndo' | 'isUndoing'> {
  onOpenTask: (taskId: string) => void;
}

/** Who changed which task, with a way back for each change set. */
export const AccountHistory = (props: AccountHistoryProps) => (
  <section aria-labelledby="history-heading" className="pb-10">
    <h2 id="history-heading" className="text-xl font-semibold">
      History
    </h2>
    <p className="pt-1 pb-3 text-sm text-pretty text-muted">
      What you, the assistant and connected apps changed. Anything can be undone unless it was
      changed again since.
    </p>
    <HistoryList taskId={null} dayHeading="h3" {...props} />
  </section>
);
