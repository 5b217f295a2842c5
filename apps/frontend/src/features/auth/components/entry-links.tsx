'use client';

import Link from 'next/link';
import { Button, type ButtonProps } from '@/components/ui/button';
import { paths } from '@/paths';
import { useSession } from '../hooks/use-session';

/** The way in: to the tasks for who is signed in, to an account for everyone else. */
export const EntryLinks = ({ size = 'md' }: Pick<ButtonProps, 'size'>) => {
  const { data: user } = useSession();
  if (user != null) {
    return (
      <Button asChild size={size}>
        <Link href={paths.app}>Open your tasks</Link>
      </Button>
    );
  }
  return (
    <>
      <Button asChild size={size}>
        <Link href={paths.signUp}>Sign up</Link>
      </Button>
      <Button asChild size={size} variant="ghost">
        <Link href={paths.signIn}>Sign in</Link>
      </Button>
    </>
  );
};
