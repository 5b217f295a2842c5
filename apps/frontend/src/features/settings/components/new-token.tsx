'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { CreatedAccessToken } from '@todo/contracts';
import { Button } from '@/components/ui/button';
import { inputStyles } from '@/components/ui/text-field';
import { classNames } from '@/components/ui/class-names';
import { paths } from '@/paths';

export interface NewTokenProps {
  token: CreatedAccessToken;
  onDone: () => void;
}

/** The secret of a new token, which is shown this once. */
export const NewToken = ({ token, onDone }: NewTokenProps) => {
  const id = useId();
  const secret = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => secret.current?.focus(), []);
  const copy = async (): Promise<void> => {
    secret.current?.select();
    try {
      await navigator.clipboard.writeText(token.token);
      setIsCopied(true);
    } catch {
      // Over plain http there is no clipboard: it stands there selected, to be copied by hand.
      setIsCopied(false);
    }
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      className="grid gap-3 rounded-lg border border-line bg-warm-tint p-4"
    >
      <div className="grid gap-1">
        <h4 id={`${id}-title`} className="text-base font-semibold">
          “{token.name}” is ready
        </h4>
        <p className="text-sm text-ink">
          Copy the token now and keep it safe: it is not shown again.
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <input
          ref={secret}
          readOnly
          aria-label="Token"
          value={token.token}
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
      <p className="text-sm text-muted">
        Assistants that speak MCP connect with it at{' '}
        <code className="font-mono break-all text-ink">
          {new URL(paths.mcp, window.location.href).href}
        </code>
        .
      </p>
      <p role="status" className="sr-only">
        {isCopied && 'The token is copied.'}
      </p>
    </div>
  );
};
