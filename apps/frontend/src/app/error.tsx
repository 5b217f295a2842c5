'use client';

import { Button } from '@/components/ui/button';
import { MessagePage } from './message-page';

export interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <MessagePage title="This page stumbled" actions={<Button onClick={reset}>Try again</Button>}>
      <p>Your tasks are safe. Try again, or reload the page.</p>
      {error.digest !== undefined && <p className="mt-2 text-xs">Reference: {error.digest}</p>}
    </MessagePage>
  );
}
