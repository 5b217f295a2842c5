'use client';

import type { Conversation } from '@todo/contracts';
import { useEffect, useId, useRef, useState } from 'react';
import { ApiError } from '@/api/api-error';
import { FieldError } from '@/components/ui/field-error';
import { controlStyles } from '@/components/ui/control-styles';
import { useRenameConversation } from '../api/change-conversations';

const maxTitleLength = 200;

export interface ConversationRenameProps {
  conversation: Conversation;
  onDone: () => void;
}

/** Enter or leaving the field keeps the new title, Escape the old one. */
export const ConversationRename = ({ conversation, onDone }: ConversationRenameProps) => {
  const errorId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const [title, setTitle] = useState(conversation.title);
  const { mutate, isPending, error } = useRenameConversation();
  useEffect(() => inputRef.current?.select(), []);

  const done = (): void => {
    if (isOver.current) return;
    isOver.current = true;
    onDone();
  };
  const save = (): void => {
    const wanted = title.trim();
    if (isPending || isOver.current) return;
    if (wanted === '' || wanted === conversation.title) return done();
    mutate({ id: conversation.id, title: wanted }, { onSuccess: done });
  };
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        ref={inputRef}
        autoFocus
        aria-label="New title"
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        value={title}
        maxLength={maxTitleLength}
        readOnly={isPending}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => setTitle(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          done();
        }}
        className={`${controlStyles} w-full`}
      />
      {error !== null && <FieldError id={errorId}>{ApiError.from(error).message}</FieldError>}
    </form>
  );
};
