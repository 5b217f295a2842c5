import { Check } from 'lucide-react';
import { Checkbox as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** A round box in a hit target of 44 px (36 with a mouse). */
export const Checkbox = ({ className, ...props }: ComponentProps<typeof Primitive.Root>) => (
  <Primitive.Root
    className={classNames(
      'group grid size-11 shrink-0 place-items-center rounded-full lg:size-9',
      className,
    )}
    {...props}
  >
    <span className="grid size-5.5 place-items-center rounded-full border-2 border-line-strong transition-colors group-hover:border-brand group-data-[state=checked]:border-brand group-data-[state=checked]:bg-brand">
      <Primitive.Indicator>
        <Check aria-hidden="true" strokeWidth={3.5} className="size-3.5 text-on-brand" />
      </Primitive.Indicator>
    </span>
  </Primitive.Root>
);
