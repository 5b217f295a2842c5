import type { Metadata } from 'next';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { paths } from '@/paths';
import { MessagePage } from './message-page';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here"
      actions={
        <>
          <Button asChild>
            <Link href={paths.app}>Open your tasks</Link>
          </Button>
          <Button asChild variant="ghost">
            <Link href={paths.home}>Go to the start</Link>
          </Button>
        </>
      }
    >
      <p>The address may have a typo, or the page has moved.</p>
    </MessagePage>
  );
}
