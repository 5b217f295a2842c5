'use client';

import { ArrowUp, Plus } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
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
  const create = useCreateTask();
  const trimmed = title.trim();

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    inputRef.current?.focus();
    if (trimmed === '' || create.isPending) return;
    const { dueDate, priority } = details;
    create.mutate(
      { title: trimmed, priority, ...(dueDate !== '' && { dueDate }) },
      {
        onSuccess: () => {
          // Who types on while this one is sent keeps what was typed.
          setTitle((current) => (current.trim() === trimmed ? '' : current));
          setDetails((current) => (current === details ? noDetails : current));
        },
      },
    );
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
      {create.isError && (
        <Notice title="The task wasn’t added">
          {create.error.message} What you wrote is still here.
        </Notice>
      )}
    </form>
  );
};
