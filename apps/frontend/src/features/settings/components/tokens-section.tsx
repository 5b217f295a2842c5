'use client';

import { KeyRound } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AccessToken, CreatedAccessToken } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useAccessTokens } from '../api/access-tokens';
import { NewToken } from './new-token';
import { SettingsSection } from './settings-section';
import { TokenForm } from './token-form';
import { TokenRow } from './token-row';

export const TokensSection = ({ timeZone }: { timeZone: string }) => {
  const [created, setCreated] = useState<CreatedAccessToken | null>(null);
  const list = useRef<HTMLHeadingElement>(null);
  return (
    <SettingsSection
      title="Access tokens"
      description="For scripts and other programs that work with your tasks on your behalf. A token is as good as your password for what it may do, so give each program its own."
    >
      {created === null ? (
        <TokenForm onCreated={setCreated} />
      ) : (
        <NewToken
          token={created}
          onDone={() => {
            setCreated(null);
            list.current?.focus();
          }}
        />
      )}
      <div className="grid gap-2">
        <h4 ref={list} tabIndex={-1} className="text-sm font-semibold">
          Your tokens
        </h4>
        <TokenList timeZone={timeZone} onFocusLost={() => list.current?.focus()} />
      </div>
    </SettingsSection>
  );
};

const TokenList = (props: { timeZone: string; onFocusLost: () => void }) => {
  const tokens = useAccessTokens();
  if (tokens.isPending) {
    return (
      <div role="status">
        <span className="sr-only">Loading your tokens…</span>
        <Skeleton className="h-16" />
      </div>
    );
  }
  if (tokens.data === undefined) {
    return (
      <Notice
        title="Your tokens couldn’t be loaded"
        actions={
          <Button size="sm" variant="soft" onClick={() => void tokens.refetch()}>
            Try again
          </Button>
        }
      >
        {ApiError.from(tokens.error).message}
      </Notice>
    );
  }
  return <Tokens tokens={tokens.data.items} {...props} />;
};

interface TokensProps {
  tokens: AccessToken[];
  timeZone: string;
  onFocusLost: () => void;
}

const Tokens = ({ tokens, timeZone, onFocusLost }: TokensProps) =>
  tokens.length === 0 ? (
    <p className="flex items-center gap-2.5 rounded-md border border-dashed border-line-strong px-4 py-4 text-sm text-muted">
      <KeyRound aria-hidden="true" className="size-4.5 shrink-0" />
      No program has a token of yours.
    </p>
  ) : (
    <ul className="grid divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
      {tokens.map((token) => (
        <TokenRow key={token.id} token={token} timeZone={timeZone} onFocusLost={onFocusLost} />
      ))}
    </ul>
  );
