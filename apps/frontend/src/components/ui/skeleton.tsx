import { classNames } from './class-names';

export const Skeleton = ({ className }: { className?: string }) => (
  <div
    aria-hidden="true"
    className={classNames('animate-breathe rounded-md bg-sunken', className)}
  />
);
