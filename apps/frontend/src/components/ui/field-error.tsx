import { CircleAlert } from 'lucide-react';

/** What is wrong with a field, below it. */
export const FieldError = ({ id, children }: { id?: string; children: string }) => (
  <p id={id} className="flex items-start gap-1.5 text-xs font-medium text-danger">
    <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
    {children}
  </p>
);
