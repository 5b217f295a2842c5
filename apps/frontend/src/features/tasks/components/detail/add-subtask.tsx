'use client';

import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { FieldError } from '@/components/ui/field-error';
import { useCreateTask } from '../../api/use-create-task';

const maxTitleLength = 500;

/** One line for the next step; it is ready for another at once. */
export const AddSubtask = ({ parentId }: { parentId: string }) => {
  const [title, setTitle] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = useCreateTask((body, error) => {
    setRefusal(`“${body.title}” wasn’t added. ${ApiError.from(error).message}`);
    // Who has written on meanwhile keeps that; else the words come back.
    setTitle((current) => (current === '' ? body.title : current));
  });

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = title.trim();
    if (trimmed === '') return;
    create.mutate({ title: trimmed, parentId });
    setTitle('');
    setRefusal(null);
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-1.5">
      <div className="flex items-center gap-1.5">
        <input
          aria-label="New subtask"
          placeholder="Add a subtask"
          autoComplete="off"
          enterKeyHint="done"
          value={title}
          maxLength={maxTitleLength}
          onChange={(event) => setTitle(event.target.value)}
          className={`${controlStyles} grow`}
        />
        <Button
          type="submit"
          size="icon"
          variant="soft"
          aria-label="Add subtask"
          aria-disabled={title.trim() === ''}
        >
          <Plus aria-hidden="true" className="size-4.5" />
        </Button>
      </div>
      {refusal !== null && (
        <div role="alert">
          <FieldError>{refusal}</FieldError>
        </div>
      )}
    </form>
  );
};
