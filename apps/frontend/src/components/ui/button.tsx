import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

const buttonStyles = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-semibold whitespace-nowrap transition-colors select-none disabled:opacity-55 aria-disabled:opacity-55',
  {
    variants: {
      variant: {
        primary: 'bg-brand text-on-brand hover:bg-brand-hover',
        soft: 'bg-tint text-ink hover:bg-tint-hover',
        outline: 'border border-line-strong bg-surface text-ink hover:bg-tint',
        ghost: 'text-ink hover:bg-tint',
        // Takes the colour of what it stands on.
        bare: 'text-inherit underline-offset-4 hover:underline',
        danger: 'bg-danger text-on-danger hover:opacity-90',
      },
      size: {
        md: 'min-h-11 px-4 text-sm',
        sm: 'min-h-10 px-3 text-sm lg:min-h-9',
        lg: 'min-h-13 px-6 text-base',
        icon: 'size-11 lg:size-9',
      },
    },
    defaultVariants: { variant: 'primary', size: 'md' },
  },
);

export interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonStyles> {
  /** Lends the looks to the only child, such as a link. */
  asChild?: boolean;
}

export const Button = ({ asChild, variant, size, className, type, ...props }: ButtonProps) => {
  const styles = classNames(buttonStyles({ variant, size }), className);
  if (asChild) return <Slot.Root className={styles} {...props} />;
  return <button type={type ?? 'button'} className={styles} {...props} />;
};
