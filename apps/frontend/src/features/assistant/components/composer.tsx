'use client';

import { ComposerPrimitive } from '@assistant-ui/react';
import { ArrowUp } from 'lucide-react';
import { Button } from '@/components/ui/button';

const maxMessageLength = 8000;

export const Composer = () => (
  <div className="px-4 pt-2 pb-4 lg:px-6">
    <ComposerPrimitive.Root className="flex items-end gap-1 rounded-lg border border-line-strong bg-surface py-1 pr-1 pl-2 transition-colors focus-within:border-brand hover:border-brand">
      <ComposerPrimitive.Input
        aria-label="Message to the assistant"
        placeholder="Add, change, ask…"
        rows={1}
        maxRows={6}
        maxLength={maxMessageLength}
        className="min-h-11 min-w-0 grow resize-none rounded-md bg-transparent px-2 py-2.5 text-base leading-normal"
      />
      <ComposerPrimitive.Send asChild>
        <Button size="icon" aria-label="Send" className="lg:mb-1">
          <ArrowUp aria-hidden="true" className="size-5" />
        </Button>
      </ComposerPrimitive.Send>
    </ComposerPrimitive.Root>
  </div>
);
