import Link from 'next/link';
import { Logo } from '@/components/brand/logo';
import { AccountMenu } from '@/features/auth/components/account-menu';
import type { User } from '@/features/auth/api/auth-client';
import { paths } from '@/paths';
import { ThemeToggle } from '@/theme/theme-toggle';

export const AppHeader = ({ user }: { user: User }) => (
  <header className="flex h-14 items-center justify-between border-b border-line px-5 lg:px-8">
    <Link href={paths.app} className="flex min-h-10 items-center rounded-sm">
      <Logo />
    </Link>
    <div className="flex items-center gap-1">
      <ThemeToggle />
      <AccountMenu user={user} />
    </div>
  </header>
);
