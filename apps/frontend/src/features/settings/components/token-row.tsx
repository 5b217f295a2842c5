'use client';

import { useState } from 'react';
import type { AccessToken } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import { useRevokeAccessToken } from '../api/access-tokens';
import { dayText, isExpired } from '../model/token-expiry';

export interface TokenRowProps {
  token: AccessToken;
  timeZone: string;
  onFocusLost: () => void;
}

const factsOf = ({ token, timeZone }: TokenRowProps): string[] => {
  const { expiresAt, lastUsedAt, scope } = token;
  const day = (instant: string): string => dayText(instant, timeZone);
  const ends = expiresAt === null ? 'never expires' : `expires on ${day(expiresAt)}`;
  return [
    scope === 'read' ? 'Read' : 'Read and write',
    lastUsedAt === null ? 'never used' : `last used on ${day(lastUsedAt)}`,
    isExpired(token, new Date()) && expiresAt !== null ? `expired on ${day(expiresAt)}` : ends,
  ];
};

export const TokenRow = (props: TokenRowProps) => {
  const { token, onFocusLost } = props;
  const [isAsking, setIsAsking] = useState(false);
  const revoke = useRevokeAccessToken();
  const { toast } = useToast();
  const onConfirm = (): void => {
    // Told whether or not this row is still on the screen by then.
    revoke.mutateAsync(token.id).then(
      () => toast({ title: `“${token.name}” opens nothing any more` }),
      (error: unknown) => toast({ title: ApiError.from(error).message, tone: 'danger' }),
    );
  };
  return (
    <li className="flex items-center justify-between gap-3 px-4 py-3">
      <div className="grid min-w-0 gap-0.5">
        <p className="text-sm font-semibold [overflow-wrap:anywhere]">{token.name}</p>
        <p className="text-xs text-muted">{factsOf(props).join(' · ')}</p>
      </div>
      <Button
        variant="outline"
        size="sm"
        disabled={revoke.isPending}
        aria-label={`Revoke ${token.name}`}
        onClick={() => setIsAsking(true)}
      >
        Revoke
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Revoke “${token.name}”?`}
        confirmLabel="Revoke token"
        onConfirm={onConfirm}
        onFocusLost={onFocusLost}
      >
        What uses it is refused from now on. This can’t be taken back.
      </ConfirmDialog>
    </li>
  );
};
