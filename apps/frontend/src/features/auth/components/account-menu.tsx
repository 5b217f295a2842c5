'use client';

import { LogOut, UserRound } from 'lucide-react';
import { Button } from '@/components/ui/button';
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuSeparator,
  MenuTrigger,
} from '@/components/ui/menu';
import type { User } from '../api/auth-client';
import { useSignOut } from '../hooks/use-sign-out';

export const AccountMenu = ({ user }: { user: User }) => {
  const signOut = useSignOut();
  return (
    <div className="flex items-center gap-2">
      {signOut.isError && (
        <p role="alert" className="text-xs text-danger">
          Signing out failed. Try again.
        </p>
      )}
      <Menu>
        <MenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={`Account of ${user.name}`}>
            <UserRound aria-hidden="true" className="size-5" />
          </Button>
        </MenuTrigger>
        <MenuContent>
          <MenuLabel>
            <span className="block max-w-60 truncate text-sm font-semibold text-ink">
              {user.name}
            </span>
            <span className="block max-w-60 truncate">{user.email}</span>
          </MenuLabel>
          <MenuSeparator />
          <MenuItem disabled={signOut.isPending} onSelect={() => signOut.mutate()}>
            <LogOut aria-hidden="true" className="size-4" />
            Sign out
          </MenuItem>
        </MenuContent>
      </Menu>
    </div>
  );
};
