import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import type { useAuthForm } from '../hooks/use-auth-form';

export interface AuthFormProps {
  form: Pick<ReturnType<typeof useAuthForm>, 'formError' | 'isBusy' | 'onSubmit'>;
  submitLabel: string;
  busyLabel: string;
  children: ReactNode;
}

/** The frame of both forms. It posts nothing by itself, so a password never gets into an address. */
export const AuthForm = ({ form, submitLabel, busyLabel, children }: AuthFormProps) => (
  <form method="post" noValidate onSubmit={form.onSubmit} className="grid gap-5">
    {form.formError !== null && <Notice title={form.formError} />}
    {children}
    <Button type="submit" size="lg" className="mt-1 w-full" disabled={form.isBusy}>
      {form.isBusy && <Spinner />}
      {form.isBusy ? busyLabel : submitLabel}
    </Button>
  </form>
);
