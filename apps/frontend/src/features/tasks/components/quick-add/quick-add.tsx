'use client';

import type { CreateTask } from '@todo/contracts';
import { ArrowUp, Plus, SlidersHorizontal } from 'lucide-react';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { useCreateTask } from '../../api/use-create-task';
import { useNewTaskParser } from '../../hooks/use-new-task-parser';
import { newTaskOf, noDetails, type NewTaskDetails, type NewTaskParts } from '../../model/new-task';
import { QuickAddChips } from './quick-add-chips';
import { QuickAddDetails } from './quick-add-details';

const maxTitleLength = 500;

interface Draft {
  text: string;
  /** The words are the title, whatever they say. */
  isLiteral: boolean;
  details: NewTaskDetails;
}

const emptyDraft: Draft = { text: '', isLiteral: false, details: noDetails };

export interface QuickAddProps {
  inputRef: RefObject<HTMLInputElement | null>;
  /** What the list on the screen asks of its tasks. */
  defaults: NewTaskParts['defaults'];
}

/** One line that understands what the assistant understands; Enter adds, and the next can follow. */
export const QuickAdd = ({ inputRef, defaults }: QuickAddProps) => {
  const [draft, setDraft] = useState(emptyDraft);
  const [hasDetails, setHasDetails] = useState(false);
  const [refusal, setRefusal] = useState<{ title: string; text: string } | null>(null);
  const sent = useRef(new WeakMap<CreateTask, Draft>());
  const { parse, prepare } = useNewTaskParser();
  const create = useCreateTask((body, error) => {
    setRefusal({ title: body.title, text: ApiError.from(error).message });
    // Who has written on meanwhile keeps that; else the words come back.
    const words = sent.current.get(body);
    setDraft((current) => (current.text === '' && words !== undefined ? words : current));
  });

  const { text, isLiteral, details } = draft;
  const isEmpty = text.trim() === '';
  const read = isEmpty ? null : (parse?.(text) ?? null);
  const taskOf = (understood: CreateTask | null): CreateTask =>
    newTaskOf({ text, understood: isLiteral ? null : understood, details, defaults });

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    inputRef.current?.focus();
    if (isEmpty) return;
    setDraft(emptyDraft);
    setRefusal(null);
    // Fast fingers can be through before the reader is there.
    const body = taskOf((parse ?? (await prepare()))(text));
    sent.current.set(body, draft);
    create.mutate(body);
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="grid gap-2">
      <div className="flex items-center gap-1 rounded-lg border border-line-strong bg-surface py-1 pr-1 pl-3 transition-colors focus-within:border-brand hover:border-brand">
        <Plus aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <input
          ref={inputRef}
          aria-label="New task"
          aria-keyshortcuts="n"
          placeholder="Add a task: “call Ada tomorrow at 5pm #home”"
          value={text}
          maxLength={maxTitleLength}
          onFocus={() => void prepare()}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          className="min-h-11 min-w-0 grow rounded-md bg-transparent px-2 text-base text-ellipsis outline-none"
          autoComplete="off"
          enterKeyHint="done"
        />
        <Button
          variant="ghost"
          size="icon"
          aria-label="Details"
          aria-expanded={hasDetails}
          onClick={() => setHasDetails(!hasDetails)}
        >
          <SlidersHorizontal aria-hidden="true" className="size-4.5" />
        </Button>
        <Button type="submit" size="icon" aria-label="Add task" aria-disabled={isEmpty}>
          {create.isPending ? <Spinner /> : <ArrowUp aria-hidden="true" className="size-5" />}
        </Button>
      </div>
      {hasDetails && (
        <QuickAddDetails
          details={details}
          onChange={(next) => setDraft({ ...draft, details: next })}
        />
      )}
      {!isEmpty && (
        <QuickAddChips
          task={taskOf(read)}
          isUnderstood={read !== null && read.title !== text.trim()}
          isLiteral={isLiteral}
          onLiteral={(literal) => {
            setDraft({ ...draft, isLiteral: literal });
            inputRef.current?.focus();
          }}
        />
      )}
      {refusal !== null && (
        <Notice title={`“${refusal.title}” wasn’t added`}>{refusal.text}</Notice>
      )}
    </form>
  );
};
