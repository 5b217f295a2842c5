import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface NavigationLinkProps {
  href: string;
  icon: LucideIcon;
  isCurrent: boolean;
  onNavigate: () => void;
  /** How many wait there; nothing is shown for none. */
  count?: number | undefined;
  tone?: 'danger' | undefined;
  children: ReactNode;
}

export const NavigationLink = ({ icon: Icon, count = 0, ...props }: NavigationLinkProps) => (
  <li>
    <Link
      href={props.href}
      onClick={props.onNavigate}
      aria-current={props.isCurrent ? 'page' : undefined}
      className={classNames(
        'flex min-h-11 items-center gap-3 rounded-md px-3 text-sm text-ink transition-colors hover:bg-tint lg:min-h-9',
        props.isCurrent && 'bg-tint font-semibold',
      )}
    >
      <Icon
        aria-hidden="true"
        className={classNames(
          'size-4.5 shrink-0',
          props.isCurrent ? 'text-[light-dark(var(--brand),var(--signal))]' : 'text-muted',
        )}
      />
      <span className="min-w-0 grow truncate">{props.children}</span>
      {count > 0 && (
        <span
          className={classNames(
            'text-xs tabular-nums',
            props.tone === 'danger' ? 'font-semibold text-danger' : 'text-muted',
          )}
        >
          {count}
          <span className="sr-only"> {count === 1 ? 'task' : 'tasks'}</span>
        </span>
      )}
    </Link>
  </li>
);
