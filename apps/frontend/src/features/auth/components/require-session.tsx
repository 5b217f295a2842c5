'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { signInPath } from '@/paths';
import type { User } from '../api/auth-client';
import { useSession } from '../hooks/use-session';

export interface RequireSessionProps {
  /** Shown until it is known who is there. */
  fallback: ReactNode;
  children: (user: User) => ReactNode;
}

/**
 * Sends a visitor without a session to the sign-in page. This is for orientation only: what a
 * person may see and do is decided by the backend on every call.
 */
export const RequireSession = ({ fallback, children }: RequireSessionProps) => {
  const router = useRouter();
  const here = usePathname();
  const session = useSession();
  const isSignedOut = session.data === null;

  useEffect(() => {
    if (isSignedOut) router.replace(signInPath(here));
  }, [isSignedOut, router, here]);

  if (session.data != null) return children(session.data);
  if (!session.isError) return fallback;
  return (
    <main className="mx-auto max-w-lg p-6">
      <Notice
        title="Your tasks can’t be reached at the moment"
        actions={
          <Button size="sm" variant="outline" onClick={() => void session.refetch()}>
            Try again
          </Button>
        }
      >
        Nothing is lost. Try again in a moment.
      </Notice>
    </main>
  );
};
