import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Workspace } from './workspace';
import { WorkspaceLoading } from './workspace-loading';

export const metadata: Metadata = { title: 'Your tasks' };

export default function AppPage() {
  return (
    <Suspense fallback={<WorkspaceLoading />}>
      <Workspace />
    </Suspense>
  );
}
