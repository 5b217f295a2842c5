import { Menu, PanelRight } from 'lucide-react';
import Link from 'next/link';
import { Logo } from '@/components/brand/logo';
import { Button } from '@/components/ui/button';
import { AccountMenu } from '@/features/auth/components/account-menu';
import type { User } from '@/features/auth/api/auth-client';
import { paths } from '@/paths';
import { ThemeToggle } from '@/theme/theme-toggle';

export interface AppHeaderProps {
  user: User;
  isAssistantShown: boolean;
  onAssistantShown: (isShown: boolean) => void;
  onMenu: () => void;
}

export const AppHeader = (props: AppHeaderProps) => (
  <header className="flex h-14 items-center justify-between border-b border-line px-2.5 lg:px-5">
    <div className="flex items-center gap-1">
      <Button
        variant="ghost"
        size="icon"
        aria-label="Menu"
        className="lg:hidden"
        onClick={props.onMenu}
      >
        <Menu aria-hidden="true" className="size-5" />
      </Button>
      <Link href={paths.app} className="flex min-h-10 items-center rounded-sm">
        <Logo />
      </Link>
    </div>
    <div className="flex items-center gap-1">
      <Button
        variant="ghost"
        size="icon"
        aria-label="Assistant panel"
        aria-pressed={props.isAssistantShown}
        className="max-lg:hidden"
        onClick={() => props.onAssistantShown(!props.isAssistantShown)}
      >
        <PanelRight aria-hidden="true" className="size-5" />
      </Button>
      <ThemeToggle />
      <AccountMenu user={props.user} />
    </div>
  </header>
);
