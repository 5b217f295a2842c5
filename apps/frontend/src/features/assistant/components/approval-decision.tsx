'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { inputStyles } from '@/components/ui/text-field';
import { useMessageItem } from '../hooks/use-message-item';
import { useCurrentThread } from './thread-context';

const maxNoteLength = 1000;

/** Approve or reject; a rejection may say why, which goes back to the assistant. */
export const ApprovalDecision = ({ approvalId }: { approvalId: string }) => {
  const thread = useCurrentThread();
  const itemId = useMessageItem()?.id;
  const noteId = useId();
  const [note, setNote] = useState<string | null>(null);
  const decide = (decision: 'approve' | 'reject'): void => {
    if (itemId === undefined) return;
    const said = decision === 'reject' ? (note ?? '').trim() : '';
    void thread.decide(itemId, approvalId, { decision, ...(said !== '' && { note: said }) });
  };
  if (note === null) {
    return (
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => decide('approve')}>
          Approve
        </Button>
        <Button size="sm" variant="soft" onClick={() => decide('reject')}>
          Reject
        </Button>
        <Button size="sm" variant="ghost" onClick={() => setNote('')}>
          Say why not
        </Button>
      </div>
    );
  }
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        decide('reject');
      }}
    >
      <label htmlFor={noteId} className="text-sm font-semibold">
        Why not, or what instead
      </label>
      <textarea
        id={noteId}
        autoFocus
        rows={2}
        maxLength={maxNoteLength}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            setNote(null);
          } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            decide('reject');
          }
        }}
        className={`${inputStyles} resize-none py-2.5`}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" type="submit">
          Reject
        </Button>
        <Button size="sm" variant="soft" onClick={() => setNote(null)}>
          Back
        </Button>
      </div>
    </form>
  );
};
