'use client';

import { useId, type KeyboardEvent } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { useChangeTask } from '../../api/use-change-task';
import { useTaskEditing, useTaskField } from './edit-context';

const maxTitleLength = 500;

/** Whether the task is done, and its title, which can be written over where it stands. */
export const TitleField = () => {
  const { editor, task } = useTaskEditing();
  const { value, refusal } = useTaskField('title');
  const change = useChangeTask();
  const errorId = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // A title is one line: Enter saves.
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div className="grid gap-1">
      <div className="flex items-start gap-1">
        <Checkbox
          aria-label={task.status === 'done' ? 'Done' : 'Mark as done'}
          checked={task.status === 'done'}
          onCheckedChange={(checked) =>
            change.mutate({ task, patch: { status: checked === true ? 'done' : 'open' } })
          }
          className="-ml-2.5"
        />
        <textarea
          aria-label="Title"
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : errorId}
          value={value}
          rows={1}
          maxLength={maxTitleLength}
          onKeyDown={onKeyDown}
          onChange={(event) => editor.type('title', event.target.value.replace(/\s*\n\s*/g, ' '))}
          onBlur={(event) => editor.choose({ title: event.target.value.trim() })}
          className={classNames(
            'field-sizing-content max-h-60 min-h-11 w-full min-w-0 resize-none rounded-md border border-transparent bg-transparent px-2 py-1.5 font-display text-lg leading-snug font-semibold [overflow-wrap:anywhere] transition-colors hover:border-line-strong focus:border-line-strong aria-invalid:border-danger lg:min-h-9 lg:py-1',
            task.status === 'done' && 'text-muted line-through decoration-2',
          )}
        />
      </div>
      {refusal !== null && (
        <div role="alert" className="pl-9">
          <FieldError id={errorId}>{refusal}</FieldError>
        </div>
      )}
    </div>
  );
};
