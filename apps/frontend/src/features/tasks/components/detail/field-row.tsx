import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { FieldError } from '@/components/ui/field-error';

export interface FieldRowProps {
  icon: LucideIcon;
  label: string;
  error?: string | null;
  children: ReactNode;
}

/** One property of the task: its name, the controls, and what is wrong. */
export const FieldRow = ({ icon: Icon, label, error, children }: FieldRowProps) => {
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-3 gap-y-1.5 py-3 @lg:grid-cols-[7.5rem_minmax(0,1fr)]"
    >
      <p id={id} className="flex items-center gap-2 text-sm font-semibold text-muted @lg:min-h-9">
        <Icon aria-hidden="true" className="size-4 shrink-0" />
        {label}
      </p>
      <div className="grid min-w-0 gap-2">
        {children}
        {error != null && (
          <div role="alert">
            <FieldError>{error}</FieldError>
          </div>
        )}
      </div>
    </div>
  );
};
