'use client';

import { useState, type FormEvent } from 'react';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { TextField } from '@/components/ui/text-field';
import { useDeleteAccount } from '../api/use-delete-account';
import { SettingsSection } from './settings-section';

export interface DeleteAccountSectionProps {
  email: string;
  /** The account is gone. */
  onDeleted: () => void;
}

const losses = [
  'every task, with its history and what lies in the trash',
  'every conversation with the assistant, and what it is doing just now',
  'your saved views, access tokens and calendar feed',
  'every sign-in, on every device',
];

export const DeleteAccountSection = ({ email, onDeleted }: DeleteAccountSectionProps) => (
  <SettingsSection
    title="Delete the account"
    description="At once and for good. Nobody can bring it back, so export your data first if you may want it again."
  >
    <div className="grid gap-2 text-sm">
      <p>What you lose:</p>
      <ul className="grid list-disc gap-1 pl-5">
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </div>
    <DeleteForm email={email} onDeleted={onDeleted} />
  </SettingsSection>
);

const DeleteForm = ({ email, onDeleted }: DeleteAccountSectionProps) => {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const remove = useDeleteAccount();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fits = typed.trim().toLowerCase() === email.toLowerCase();
    setIsWrong(!fits);
    if (fits && !remove.isPending) remove.mutate(undefined, { onSuccess: onDeleted });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-4">
      {remove.error !== null && (
        <Notice title="The account wasn’t deleted">{ApiError.from(remove.error).message}</Notice>
      )}
      <TextField
        label={`Type ${email} to confirm`}
        type="email"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={isWrong ? 'That is not the email of this account.' : undefined}
      />
      <div>
        <Button type="submit" variant="danger" disabled={remove.isPending || remove.isSuccess}>
          {remove.isPending && <Spinner />}
          Delete my account
        </Button>
      </div>
    </form>
  );
};
