import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** Read out with the title. */
  description?: string | undefined;
  /** It is only read, so that the keyboard needs a place to scroll it from. */
  isText?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Something small to decide or to read, over the page. */
export const Dialog = ({ open, onOpenChange, title, description, ...props }: DialogProps) => (
  <Primitive.Root open={open} onOpenChange={onOpenChange}>
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
      <Primitive.Content
        {...(description === undefined && { 'aria-describedby': undefined })}
        className={classNames(
          'fixed inset-x-4 top-[12dvh] z-50 mx-auto flex max-h-[76dvh] max-w-md animate-appear flex-col rounded-lg border border-line bg-surface shadow-raised',
          props.className,
        )}
      >
        <div className="flex items-start gap-2 pt-4 pr-3 pl-6">
          <div className="grow pt-1">
            <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
            {description !== undefined && (
              <Primitive.Description className="mt-1 text-sm text-muted">
                {description}
              </Primitive.Description>
            )}
          </div>
          <Primitive.Close asChild>
            <Button variant="ghost" size="icon" aria-label="Close">
              <X aria-hidden="true" className="size-5" />
            </Button>
          </Primitive.Close>
        </div>
        <div
          {...(props.isText === true && { tabIndex: 0, role: 'group', 'aria-label': title })}
          className="min-h-0 overflow-y-auto rounded-lg px-6 pt-3 pb-6 focus-visible:-outline-offset-2"
        >
          {props.children}
        </div>
      </Primitive.Content>
    </Primitive.Portal>
  </Primitive.Root>
);
