'use client';

import type { Task } from '@todo/contracts';
import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { ApiError } from '@/api/api-error';
import { Notice } from '@/components/ui/notice';
import { useCreateTask } from '../../api/use-create-task';
import type { BoardColumn } from '../../model/board';
import { rankAt } from '../../model/rank';

const maxTitleLength = 500;

export interface AddCardProps {
  column: BoardColumn;
  /** The card at the top, before which the new one goes. */
  first: Task | undefined;
}

/** Adds a task at the top of a column. */
export const AddCard = ({ column, first }: AddCardProps) => {
  const [title, setTitle] = useState('');
  const [refusal, setRefusal] = useState<{ title: string; text: string } | null>(null);
  const { mutate: create } = useCreateTask((body, error) => {
    setRefusal({ title: body.title, text: ApiError.from(error).message });
    setTitle((current) => (current === '' ? body.title : current));
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = title.trim();
    if (trimmed === '') return;
    const { priority } = column.patch;
    create({
      title: trimmed,
      position: rankAt(first === undefined ? [] : [first], { index: 0, hasMore: false }),
      ...(priority !== undefined && { priority }),
    });
    setTitle('');
    setRefusal(null);
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-2 px-3 py-1">
      <div className="flex items-center rounded-md border border-transparent pl-2 transition-colors focus-within:border-brand focus-within:bg-surface hover:bg-surface">
        <Plus aria-hidden="true" className="size-4 shrink-0 text-muted" />
        <input
          aria-label={`New task in ${column.name}`}
          placeholder="Add a task"
          value={title}
          maxLength={maxTitleLength}
          onChange={(event) => setTitle(event.target.value)}
          className="min-h-10 w-full min-w-0 rounded-md bg-transparent px-2 text-sm lg:min-h-9"
          autoComplete="off"
          enterKeyHint="done"
        />
      </div>
      {refusal !== null && (
        <Notice title={`“${refusal.title}” wasn’t added`}>{refusal.text}</Notice>
      )}
    </form>
  );
};
