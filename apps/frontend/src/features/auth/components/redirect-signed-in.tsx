'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useSession } from '../hooks/use-session';

/** Takes a person who is signed in already past the forms. */
export const RedirectSignedIn = ({ to }: { to: string }) => {
  const router = useRouter();
  const { data: user } = useSession();
  useEffect(() => {
    if (user != null) router.replace(to);
  }, [user, router, to]);
  return null;
};
