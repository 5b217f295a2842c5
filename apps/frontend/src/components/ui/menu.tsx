import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** Leaves the rest of the page as it is: nothing is hidden or locked while a menu is open. */
export const Menu = (props: ComponentProps<typeof DropdownMenu.Root>) => (
  <DropdownMenu.Root modal={false} {...props} />
);

export const MenuTrigger = DropdownMenu.Trigger;

export const MenuContent = ({
  className,
  ...props
}: ComponentProps<typeof DropdownMenu.Content>) => (
  // Not in a portal: a menu belongs to the landmark that its button stands in.
  <DropdownMenu.Content
    align="end"
    sideOffset={6}
    collisionPadding={8}
    className={classNames(
      'z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-appear overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-raised',
      className,
    )}
    {...props}
  />
);

const itemStyles =
  'flex min-h-11 cursor-pointer items-center gap-2.5 rounded-sm px-3 text-sm outline-none select-none data-[disabled]:opacity-55 data-[highlighted]:bg-tint lg:min-h-9';

export const MenuItem = ({ className, ...props }: ComponentProps<typeof DropdownMenu.Item>) => (
  <DropdownMenu.Item className={classNames(itemStyles, className)} {...props} />
);

const Mark = () => (
  <span className="grid size-4 shrink-0 place-items-center">
    <DropdownMenu.ItemIndicator>
      <Check aria-hidden="true" className="size-4" />
    </DropdownMenu.ItemIndicator>
  </span>
);

/** Can be on or off; the menu stays open for the next one. */
export const MenuCheckboxItem = ({
  className,
  children,
  ...props
}: ComponentProps<typeof DropdownMenu.CheckboxItem>) => (
  <DropdownMenu.CheckboxItem
    className={classNames(itemStyles, className)}
    onSelect={(event) => event.preventDefault()}
    {...props}
  >
    <Mark />
    {children}
  </DropdownMenu.CheckboxItem>
);

export const MenuRadioGroup = DropdownMenu.RadioGroup;

/** One of several. */
export const MenuRadioItem = ({
  className,
  children,
  ...props
}: ComponentProps<typeof DropdownMenu.RadioItem>) => (
  <DropdownMenu.RadioItem className={classNames(itemStyles, className)} {...props}>
    <Mark />
    {children}
  </DropdownMenu.RadioItem>
);

export const MenuLabel = ({ className, ...props }: ComponentProps<typeof DropdownMenu.Label>) => (
  <DropdownMenu.Label
    className={classNames('px-3 py-2 text-xs text-muted', className)}
    {...props}
  />
);

export const MenuSeparator = () => (
  <DropdownMenu.Separator className="mx-1.5 my-1.5 h-px bg-line" />
);
