import type { Metadata } from 'next';
import Link from 'next/link';
import { RedirectSignedIn } from '@/features/auth/components/redirect-signed-in';
import { SignInForm } from '@/features/auth/components/sign-in-form';
import { paths, safeNext } from '@/paths';

export const metadata: Metadata = { title: 'Sign in' };

export interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const target = safeNext(typeof next === 'string' ? next : null);
  return (
    <>
      <RedirectSignedIn to={target} />
      <h1 className="text-2xl font-semibold">Welcome back</h1>
      <p className="mt-2 mb-8 text-muted">
        New here?{' '}
        <Link href={paths.signUp} className="font-semibold text-ink underline underline-offset-4">
          Make an account
        </Link>
      </p>
      <SignInForm next={target} />
    </>
  );
}
