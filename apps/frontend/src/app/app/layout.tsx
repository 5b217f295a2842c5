import { Suspense, type ReactNode } from 'react';
import { AppShell } from './shell/app-shell';
import { ShellLoading } from './shell/shell-loading';

export default function AppLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<ShellLoading />}>
      <AppShell>{children}</AppShell>
    </Suspense>
  );
}
