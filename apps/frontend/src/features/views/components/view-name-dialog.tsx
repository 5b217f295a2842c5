'use client';

import { Dialog } from 'radix-ui';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { TextField } from '@/components/ui/text-field';

export interface ViewNameDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  description: string;
  name: string;
  submitLabel: string;
  isBusy: boolean;
  /** Why the last try failed. */
  problem: string | null;
  onSubmit: (name: string) => void;
}

/** Asks for the name of a view. */
export const ViewNameDialog = ({ isOpen, onOpenChange, ...form }: ViewNameDialogProps) => (
  <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
    <Dialog.Portal>
      <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
      <Dialog.Content className="fixed inset-x-4 top-1/2 z-50 mx-auto max-w-md -translate-y-1/2 animate-appear rounded-lg border border-line bg-surface p-6 shadow-raised">
        <Dialog.Title className="text-lg font-semibold">{form.title}</Dialog.Title>
        <Dialog.Description className="mt-1 text-sm text-muted">
          {form.description}
        </Dialog.Description>
        <NameForm {...form} />
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>
);

const NameForm = (props: Omit<ViewNameDialogProps, 'isOpen' | 'onOpenChange'>) => {
  const [name, setName] = useState(props.name);
  const [isMissing, setIsMissing] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const trimmed = name.trim();
    setIsMissing(trimmed === '');
    if (trimmed !== '' && !props.isBusy) props.onSubmit(trimmed);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="mt-5 grid gap-5">
      {props.problem !== null && <Notice title={props.problem} />}
      <TextField
        label="Name"
        value={name}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        error={isMissing ? 'Give the view a name.' : undefined}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Dialog.Close asChild>
          <Button variant="soft">Cancel</Button>
        </Dialog.Close>
        <Button type="submit" disabled={props.isBusy}>
          {props.isBusy && <Spinner />}
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
};
