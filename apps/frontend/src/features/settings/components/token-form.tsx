'use client';

import { useId, useState, type FormEvent } from 'react';
import type { CreatedAccessToken, TokenScope } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { controlStyles } from '@/components/ui/control-styles';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { TextField } from '@/components/ui/text-field';
import { useCreateAccessToken } from '../api/access-tokens';
import { expiryOf, tokenLifetimes, type TokenLifetime } from '../model/token-expiry';
import { ChoiceGroup, type Choice } from './choice-group';

const scopes: Choice<TokenScope>[] = [
  { value: 'read', label: 'Read', hint: 'Sees your tasks, and changes nothing.' },
  { value: 'write', label: 'Read and write', hint: 'May add, change and delete tasks too.' },
];

export const TokenForm = ({ onCreated }: { onCreated: (token: CreatedAccessToken) => void }) => {
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [scope, setScope] = useState<TokenScope>('read');
  const [lifetime, setLifetime] = useState<TokenLifetime>('90');
  const create = useCreateAccessToken();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const trimmed = name.trim();
    setIsMissing(trimmed === '');
    if (trimmed === '' || create.isPending) return;
    const expiresAt = expiryOf(lifetime, new Date());
    create.mutate({ name: trimmed, scope, expiresAt }, { onSuccess: onCreated });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      {create.error !== null && (
        <Notice title="The token wasn’t made">{ApiError.from(create.error).message}</Notice>
      )}
      <TextField
        label="What is it for?"
        placeholder="Such as: backup script"
        value={name}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        error={isMissing ? 'Give the token a name, so that you know it again.' : undefined}
      />
      <ChoiceGroup legend="It may" choices={scopes} value={scope} onChange={setScope} />
      <LifetimeSelect value={lifetime} onChange={setLifetime} />
      <div>
        <Button type="submit" disabled={create.isPending}>
          {create.isPending && <Spinner />}
          Make token
        </Button>
      </div>
    </form>
  );
};

interface LifetimeSelectProps {
  value: TokenLifetime;
  onChange: (value: TokenLifetime) => void;
}

const LifetimeSelect = ({ value, onChange }: LifetimeSelectProps) => {
  const id = useId();
  return (
    <div className="grid justify-items-start gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        It holds for
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as TokenLifetime)}
        className={controlStyles}
      >
        {tokenLifetimes.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
