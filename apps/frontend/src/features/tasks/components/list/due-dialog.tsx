'use client';

import type { UpdateTask } from '@todo/contracts';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { inputStyles } from '@/components/ui/text-field';
import { dayFromNow, daysToMonday } from '../../model/due';
import { dueDialogTitle } from '../../model/describe-change';

export interface DueDialogProps {
  /** For how many tasks; none is closed. */
  count: number;
  onClose: () => void;
  onChoose: (patch: Pick<UpdateTask, 'dueAt' | 'dueDate'>) => void;
}

/** Puts tasks on a day, without a time. */
export const DueDialog = ({ count, onClose, onChoose }: DueDialogProps) => {
  const now = new Date();
  const days = [
    { label: 'Today', day: dayFromNow(0, now) },
    { label: 'Tomorrow', day: dayFromNow(1, now) },
    { label: 'Next Monday', day: dayFromNow(daysToMonday(now), now) },
  ];
  const choose = (day: string): void => onChoose({ dueAt: null, dueDate: day });
  return (
    <Dialog
      open={count > 0}
      onOpenChange={(open) => !open && onClose()}
      title={dueDialogTitle(count)}
    >
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const day = new FormData(event.currentTarget).get('day');
          if (typeof day === 'string' && day !== '') choose(day);
        }}
      >
        <div className="flex flex-wrap gap-2">
          {days.map(({ label, day }) => (
            <Button key={label} size="sm" variant="soft" onClick={() => choose(day)}>
              {label}
            </Button>
          ))}
          <Button size="sm" variant="soft" onClick={() => onChoose({ dueAt: null, dueDate: null })}>
            No date
          </Button>
        </div>
        <div className="mt-2 flex gap-2">
          <input type="date" name="day" aria-label="Another day" required className={inputStyles} />
          <Button type="submit">Set</Button>
        </div>
      </form>
    </Dialog>
  );
};
