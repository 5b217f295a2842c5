'use client';

import { useRouter } from 'next/navigation';
import { TextField } from '@/components/ui/text-field';
import { signUp, type SignUp } from '../api/auth-client';
import { useAuthForm } from '../hooks/use-auth-form';
import { AuthForm } from './auth-form';

export const SignUpForm = ({ next }: { next: string }) => {
  const router = useRouter();
  const form = useAuthForm<SignUp>({
    submit: signUp,
    fields: ['name', 'email', 'password'],
    isNewAccount: true,
    onSignedIn: () => router.replace(next),
  });
  return (
    <AuthForm form={form} submitLabel="Create account" busyLabel="Creating your account…">
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        maxLength={200}
        required
        error={form.fieldErrors.name}
      />
      <TextField
        label="Email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        error={form.fieldErrors.email}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        hint="At least 8 characters."
        error={form.fieldErrors.password}
      />
    </AuthForm>
  );
};
