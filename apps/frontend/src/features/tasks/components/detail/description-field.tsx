'use client';

import { PencilLine } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Markdown } from '@/components/markdown/markdown';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { useTaskEditing, useTaskField } from './edit-context';

const maxLength = 10_000;
const nearlyFull = 9_000;

/** The description: written as markdown, and shown as it reads. */
export const DescriptionField = () => {
  const { value, refusal } = useTaskField('description');
  const [isWriting, setIsWriting] = useState(value === '');
  const [isFocused, setIsFocused] = useState(false);
  const headingId = useId();
  const shown = isWriting || refusal !== null;

  return (
    <section aria-labelledby={headingId} className="grid gap-1.5">
      <div className="flex min-h-9 items-center justify-between gap-2">
        <h3 id={headingId} className="text-sm font-semibold text-muted">
          Description
        </h3>
        {value.trim() !== '' && (
          <Button
            variant="ghost"
            size="sm"
            onClick={() => {
              setIsFocused(!isWriting);
              setIsWriting(!isWriting);
            }}
          >
            {!isWriting && <PencilLine aria-hidden="true" className="size-4" />}
            {isWriting ? 'Preview' : 'Edit description'}
          </Button>
        )}
      </div>
      {shown ? (
        <DescriptionEditor value={value} refusal={refusal} isFocused={isFocused} />
      ) : (
        <Markdown>{value}</Markdown>
      )}
    </section>
  );
};

interface DescriptionEditorProps {
  value: string;
  refusal: string | null;
  /** Whether the person asked for the editor and is to write on. */
  isFocused: boolean;
}

const DescriptionEditor = ({ value, refusal, isFocused }: DescriptionEditorProps) => {
  const { editor } = useTaskEditing();
  const hintId = useId();
  const textRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) textRef.current?.focus();
  }, [isFocused]);
  return (
    <>
      <textarea
        ref={textRef}
        aria-label="Description"
        aria-describedby={hintId}
        aria-invalid={refusal !== null}
        placeholder="Add notes, links or a list"
        value={value}
        rows={3}
        maxLength={maxLength}
        onChange={(event) => editor.type('description', event.target.value)}
        onBlur={() => editor.flush()}
        className="field-sizing-content max-h-[50dvh] min-h-24 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base transition-colors [overflow-wrap:anywhere] hover:border-brand aria-invalid:border-danger"
      />
      <div id={hintId} className="text-xs text-muted">
        {refusal !== null && <FieldError>{refusal}</FieldError>}
        {value.length > nearlyFull
          ? `${(maxLength - value.length).toLocaleString('en')} characters left`
          : 'Markdown works here.'}
      </div>
    </>
  );
};
