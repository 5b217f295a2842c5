'use client';

import { DateTime } from 'luxon';
import { useState, type FormEvent } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { longDay } from '@/dates/days';
import { useCreateTask } from '../../api/use-create-task';
import type { CalendarCell } from '../../model/calendar-view';

const maxTitleLength = 500;

export interface AddToDayProps {
  /** Null while nothing is added. */
  cell: CalendarCell | null;
  zone: string;
  onClose: () => void;
}

const dueIn = ({ day, hour }: CalendarCell, zone: string) => {
  if (hour === null) return { dueDate: day };
  const dueAt = DateTime.fromISO(day, { zone }).set({ hour }).toJSDate().toISOString();
  return { dueAt, timeZone: zone };
};

/** Asks for the title of a task that is due in a cell of the calendar. */
export const AddToDay = ({ cell, zone, onClose }: AddToDayProps) => (
  <Dialog
    open={cell !== null}
    onOpenChange={(open) => !open && onClose()}
    title="New task"
    description={
      cell === null
        ? undefined
        : longDay(cell.day) +
          (cell.hour === null ? '' : `, ${String(cell.hour).padStart(2, '0')}:00`)
    }
  >
    {cell !== null && <AddForm cell={cell} zone={zone} onClose={onClose} />}
  </Dialog>
);

const AddForm = ({ cell, zone, onClose }: AddToDayProps & { cell: CalendarCell }) => {
  const [title, setTitle] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = useCreateTask((_, error) => setRefusal(ApiError.from(error).message));
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = title.trim();
    if (trimmed === '') return;
    setRefusal(null);
    create.mutate({ title: trimmed, ...dueIn(cell, zone) }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <TextField
        label="Title"
        autoFocus
        value={title}
        maxLength={maxTitleLength}
        onChange={(event) => setTitle(event.target.value)}
        autoComplete="off"
        enterKeyHint="done"
      />
      {refusal !== null && <Notice title="The task wasn’t added">{refusal}</Notice>}
      <div className="flex justify-end gap-2">
        <Button variant="soft" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" aria-disabled={title.trim() === '' || create.isPending}>
          Add task
        </Button>
      </div>
    </form>
  );
};
