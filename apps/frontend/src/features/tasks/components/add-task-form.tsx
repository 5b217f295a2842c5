'use client';

import { ArrowUp, Plus } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { useCreateTask } from '../api/create-task';
import { AddTaskDetails, noDetails, type TaskDetails } from './add-task-details';

const maxTitleLength = 500;

/** One line for the title; due and priority show up with the first letter. */
export const AddTaskForm = () => {
  const inputRef = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [details, setDetails] = useState<TaskDetails>(noDetails);
  const [refusal, setRefusal] = useState<{ title: string; text: string } | null>(null);
  const create = useCreateTask((body, error) => {
    setRefusal({ title: body.title, text: ApiError.from(error).message });
    // Who has written on meanwhile keeps that; else the words come back.
    setTitle((current) => (current === '' ? body.title : current));
    setDetails({ dueDate: body.dueDate ?? '', priority: body.priority ?? 'none' });
  });
  const trimmed = title.trim();

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    inputRef.current?.focus();
    if (trimmed === '') return;
    const { dueDate, priority } = details;
    create.mutate({ title: trimmed, priority, ...(dueDate !== '' && { dueDate }) });
    setTitle('');
    setDetails(noDetails);
    setRefusal(null);
  };

  return (
    <form onSubmit={onSubmit} className="grid gap-2.5">
      <div className="flex items-center gap-1 rounded-lg border border-line-strong bg-surface py-1 pr-1 pl-3 transition-colors focus-within:border-brand hover:border-brand">
        <Plus aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <input
          ref={inputRef}
          aria-label="New task"
          placeholder="Add a task"
          value={title}
          maxLength={maxTitleLength}
          onChange={(event) => setTitle(event.target.value)}
          className="min-h-11 min-w-0 grow rounded-md bg-transparent px-2 text-base"
          autoComplete="off"
          enterKeyHint="done"
        />
        <Button type="submit" size="icon" aria-label="Add task" aria-disabled={trimmed === ''}>
          {create.isPending ? <Spinner /> : <ArrowUp aria-hidden="true" className="size-5" />}
        </Button>
      </div>
      {trimmed !== '' && <AddTaskDetails details={details} onChange={setDetails} />}
      {refusal !== null && (
        <Notice title={`“${refusal.title}” wasn’t added`}>{refusal.text}</Notice>
      )}
    </form>
  );
};
