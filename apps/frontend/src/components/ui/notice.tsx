import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface NoticeProps {
  title: string;
  children?: ReactNode;
  /** What the person can do about it. */
  actions?: ReactNode;
  className?: string;
}

/** Something that went wrong, said where it happened. */
export const Notice = ({ title, children, actions, className }: NoticeProps) => (
  <div
    role="alert"
    className={classNames(
      'flex animate-appear items-start gap-3 rounded-md bg-danger-tint px-4 py-3 text-sm text-ink',
      className,
    )}
  >
    <CircleAlert aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-danger" />
    <div className="grid min-w-0 grow gap-1">
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="text-pretty break-words">{children}</div>}
      {actions !== undefined && <div className="mt-1.5 flex flex-wrap gap-2">{actions}</div>}
    </div>
  </div>
);
