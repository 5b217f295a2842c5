'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { inputStyles } from '@/components/ui/text-field';

export interface CalendarAddressProps {
  url: string;
  onDone: () => void;
}

/** The address of a new feed, which is shown this once. */
export const CalendarAddress = ({ url, onDone }: CalendarAddressProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setIsCopied(true);
    } catch {
      // Over plain http there is no clipboard: it stands there selected, to be copied by hand.
      setIsCopied(false);
    }
  };
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="grid gap-3 rounded-lg border border-line bg-warm-tint p-4"
    >
      <div className="grid gap-1">
        <h4 id={id} className="text-base font-semibold">
          Your calendar’s address
        </h4>
        <p className="text-sm text-pretty text-ink">
          Add it to your calendar as a subscription. Whoever has it can read what is due, and it is
          not shown again.
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          aria-label="Address of the calendar"
          value={url}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          className={classNames(inputStyles, 'min-w-52 grow basis-0 font-mono text-sm')}
        />
        <Button variant="outline" onClick={() => void copy()}>
          {isCopied ? (
            <Check aria-hidden="true" className="size-4" />
          ) : (
            <Copy aria-hidden="true" className="size-4" />
          )}
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <Button onClick={onDone}>Done</Button>
      </div>
      <p role="status" className="sr-only">
        {isCopied && 'The address is copied.'}
      </p>
    </div>
  );
};
