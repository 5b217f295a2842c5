import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names';

/** Shows that something goes on; what it is stands beside it in words. */
export const Spinner = ({ className }: { className?: string }) => (
  <LoaderCircle aria-hidden="true" className={classNames('size-4 animate-spin', className)} />
);
