'use client';

import type { DataMessagePartProps } from '@assistant-ui/react';
import { ApprovalSchema, type Approval } from '@todo/contracts';
import { useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useNow } from '../hooks/use-now';
import { expiryInWords } from '../model/expiry-words';
import { ApprovalChanges } from './approval-changes';
import { ApprovalDecision } from './approval-decision';

const outcomes: Record<Exclude<Approval['status'], 'pending'>, [label: string, text: string]> = {
  approved: ['Approved', 'You allowed this.'],
  rejected: ['Rejected', 'Nothing was changed by this.'],
  expired: ['Expired', 'This waited too long. Nothing was changed by it.'],
};

/** What the assistant wants to do and may not without the person's word. */
export const ApprovalCard = ({ data }: Pick<DataMessagePartProps, 'data'>) => {
  const approval = ApprovalSchema.safeParse(data);
  return approval.success ? <Card approval={approval.data} /> : null;
};

const Card = ({ approval }: { approval: Approval }) => {
  const summaryId = useId();
  const now = useNow();
  const isLate = approval.status === 'pending' && Date.parse(approval.expiresAt) <= now;
  const status = isLate ? 'expired' : approval.status;
  const [label, outcome] = status === 'pending' ? ['Needs your approval', ''] : outcomes[status];
  return (
    <section
      aria-label="Approval"
      aria-describedby={summaryId}
      data-approval={approval.id}
      tabIndex={-1}
      className={classNames(
        'said-here w-full overflow-hidden border bg-surface',
        status === 'pending' ? 'border-line-strong shadow-raised' : 'border-line',
      )}
    >
      <div className="grid gap-3 px-4 py-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p
            className={classNames(
              'w-fit rounded-sm px-2 py-0.5 text-xs font-semibold',
              status === 'pending' ? 'bg-signal text-on-signal' : 'bg-sunken text-ink',
            )}
          >
            {label}
          </p>
          {status === 'pending' && (
            <p className="text-xs text-muted">{expiryInWords(approval.expiresAt, now)}</p>
          )}
        </div>
        <p id={summaryId} className="font-semibold [overflow-wrap:anywhere]">
          {approval.summary}
        </p>
        <ApprovalChanges changes={approval.changes} isDecided={status !== 'pending'} />
        {status === 'pending' ? (
          <ApprovalDecision approvalId={approval.id} />
        ) : (
          <p className="text-sm text-muted">{outcome}</p>
        )}
      </div>
    </section>
  );
};
