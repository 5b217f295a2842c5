import type { Metadata } from 'next';
import Link from 'next/link';
import { RedirectSignedIn } from '@/features/auth/components/redirect-signed-in';
import { SignUpForm } from '@/features/auth/components/sign-up-form';
import { paths } from '@/paths';

export const metadata: Metadata = { title: 'Sign up' };

export default function SignUpPage() {
  return (
    <>
      <RedirectSignedIn to={paths.app} />
      <h1 className="text-2xl font-semibold">Make an account</h1>
      <p className="mt-2 mb-8 text-muted">
        Have one already?{' '}
        <Link href={paths.signIn} className="font-semibold text-ink underline underline-offset-4">
          Sign in
        </Link>
      </p>
      <SignUpForm next={paths.app} />
    </>
  );
}
