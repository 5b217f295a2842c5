'use client';

import { ActionBarPrimitive, ComposerPrimitive, MessagePrimitive } from '@assistant-ui/react';
import { Pencil } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { maxMessageLength } from '../model/message-length';

const components = {
  Text: ({ text }: { text: string }) => <p className="whitespace-pre-wrap">{text}</p>,
};

export const UserMessage = () => (
  <MessagePrimitive.Root className="group ml-auto flex max-w-[92%] items-center gap-1">
    <ActionBarPrimitive.Edit asChild>
      <Button
        size="icon"
        variant="ghost"
        aria-label="Edit your message"
        title="Edit"
        className="text-muted opacity-0 transition-opacity group-hover:opacity-100 focus-visible:opacity-100 disabled:hidden lg:size-8 [@media(hover:none)]:opacity-100"
      >
        <Pencil aria-hidden="true" className="size-4" />
      </Button>
    </ActionBarPrimitive.Edit>
    <div className="said-there min-w-0 animate-rise bg-tint px-4 py-2.5 [overflow-wrap:anywhere]">
      <span className="sr-only">You: </span>
      <MessagePrimitive.Parts components={components} />
    </div>
  </MessagePrimitive.Root>
);

/** Stands in the place of a message while the person writes it anew. */
export const UserMessageEditor = () => (
  <MessagePrimitive.Root className="w-full">
    <ComposerPrimitive.Root className="said-there grid gap-2 border border-line-strong bg-surface p-2 outline-offset-2 has-[textarea:focus-visible]:border-brand has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus">
      <ComposerPrimitive.Input
        autoFocus
        aria-label="Edit your message"
        maxRows={8}
        maxLength={maxMessageLength}
        enterKeyHint="send"
        className="min-h-11 w-full resize-none rounded-md bg-transparent px-2 py-2 text-base outline-none"
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto px-2 text-xs text-muted">
          Replaces what was said after it. What was done stays done.
        </p>
        <ComposerPrimitive.Cancel asChild>
          <Button size="sm" variant="soft">
            Cancel
          </Button>
        </ComposerPrimitive.Cancel>
        <ComposerPrimitive.Send asChild>
          <Button size="sm">Send again</Button>
        </ComposerPrimitive.Send>
      </div>
    </ComposerPrimitive.Root>
  </MessagePrimitive.Root>
);
