'use client';

import { useRouter } from 'next/navigation';
import { TextField } from '@/components/ui/text-field';
import { signIn, type SignIn } from '../api/auth-client';
import { useAuthForm } from '../hooks/use-auth-form';
import { AuthForm } from './auth-form';

export const SignInForm = ({ next }: { next: string }) => {
  const router = useRouter();
  const form = useAuthForm<SignIn>({
    submit: signIn,
    fields: ['email', 'password'],
    isNewAccount: false,
    onSignedIn: () => router.replace(next),
  });
  return (
    <AuthForm form={form} submitLabel="Sign in" busyLabel="Signing in…">
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
        autoComplete="current-password"
        required
        error={form.fieldErrors.password}
      />
    </AuthForm>
  );
};
