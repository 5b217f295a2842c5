'use client';

import type { DataMessagePartProps } from '@assistant-ui/react';
import { ApprovalSchema, type Approval, type ProposedChange } from '@todo/contracts';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useMessageItem } from '../hooks/use-message-item';
import { describeChange } from '../model/describe-change';
import { useCurrentThread } from './thread-context';

const outcomes: Record<Exclude<Approval['status'], 'pending'>, string> = {
  approved: 'You approved this.',
  rejected: 'You rejected this. Nothing was changed.',
  expired: 'This waited too long. Nothing was changed.',
};

/** What the assistant wants to do and may not without the person's word. */
export const ApprovalCard = ({ data }: Pick<DataMessagePartProps, 'data'>) => {
  const approval = ApprovalSchema.safeParse(data);
  return approval.success ? <Card approval={approval.data} /> : null;
};

const Card = ({ approval }: { approval: Approval }) => {
  const summaryId = useId();
  return (
    <section
      aria-label="Approval"
      aria-describedby={summaryId}
      className="said-here w-full overflow-hidden border border-line-strong bg-surface"
    >
      <div className="grid gap-3 px-4 py-4">
        <p className="w-fit rounded-sm bg-signal px-2 py-0.5 text-xs font-semibold text-on-signal">
          {approval.status === 'pending' ? 'Needs your word' : 'Decided'}
        </p>
        <p id={summaryId} className="font-semibold">
          {approval.summary}
        </p>
        {approval.changes.length > 0 && (
          <ul aria-label="What changes" className="grid max-h-64 gap-1.5 overflow-y-auto text-sm">
            {approval.changes.map((change) => (
              <Change key={change.taskId} change={change} />
            ))}
          </ul>
        )}
        {approval.status === 'pending' ? (
          <Decision approvalId={approval.id} />
        ) : (
          <p className="text-sm text-muted">{outcomes[approval.status]}</p>
        )}
      </div>
    </section>
  );
};

const Change = ({ change }: { change: ProposedChange }) => {
  const { kind, title, fields } = describeChange(change);
  if (kind === 'delete') {
    return (
      <li>
        <span className="sr-only">Delete </span>
        <s className="text-danger decoration-2">{title}</s>
      </li>
    );
  }
  return (
    <li>
      <span className="font-medium">{kind === 'create' ? `Add ${title}` : title}</span>
      {fields.map((field) => (
        <span key={field.name} className="block text-muted">
          {field.name}: {field.before} → <span className="text-ink">{field.after}</span>
        </span>
      ))}
    </li>
  );
};

const Decision = ({ approvalId }: { approvalId: string }) => {
  const thread = useCurrentThread();
  const itemId = useMessageItem()?.id;
  const decide = (decision: 'approve' | 'reject') => {
    if (itemId !== undefined) void thread.decide(itemId, approvalId, decision);
  };
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      <Button onClick={() => decide('approve')}>Approve</Button>
      <Button variant="soft" onClick={() => decide('reject')}>
        Reject
      </Button>
    </div>
  );
};
