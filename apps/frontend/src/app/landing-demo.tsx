import { CalendarDays, Check, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** A conversation and what becomes of it, drawn with the product's own shapes. */
export const LandingDemo = () => (
  <figure className="relative">
    <figcaption className="sr-only">
      An example: “Add buy milk tomorrow at 5pm” puts the task on the list, and “Mark tax return as
      done” ticks it off. Either can be undone.
    </figcaption>
    <div aria-hidden="true" className="grid gap-5">
      <div className="grid gap-3 text-base">
        <Said delay="0ms">Add buy milk tomorrow at 5pm</Said>
        <Answered delay="300ms">Added ‘buy milk’</Answered>
        <Said delay="600ms">Mark tax return as done</Said>
        <Answered delay="900ms">Completed ‘tax return’</Answered>
      </div>
      <ul className="rounded-xl border border-line bg-surface px-5 py-2 shadow-raised lg:-ml-10 lg:mr-8">
        <Row delay="1200ms" title="buy milk" due="Tomorrow, 5:00 PM" />
        <Row title="call the landlord" due="Friday" />
        <Row title="tax return" isDone />
      </ul>
    </div>
  </figure>
);

const Said = ({ delay, children }: { delay: string; children: ReactNode }) => (
  <p
    className="said-there ml-auto max-w-[85%] animate-rise bg-tint px-5 py-3"
    style={{ animationDelay: delay }}
  >
    {children}
  </p>
);

const Answered = ({ delay, children }: { delay: string; children: ReactNode }) => (
  <p
    className="said-here flex max-w-[85%] animate-rise items-center gap-2 justify-self-start bg-brand px-5 py-3 text-on-brand"
    style={{ animationDelay: delay }}
  >
    <Check strokeWidth={3} className="size-4" />
    {children}
    <Undo2 className="ml-2 size-4 opacity-80" />
  </p>
);

interface RowProps {
  title: string;
  due?: string;
  isDone?: boolean;
  delay?: string;
}

const Row = ({ title, due, isDone = false, delay }: RowProps) => (
  <li
    className={classNames(
      'flex items-center gap-3.5 border-b border-line py-3.5 last:border-b-0',
      delay !== undefined && 'animate-rise',
    )}
    style={{ animationDelay: delay }}
  >
    <span
      className={classNames(
        'grid size-5.5 shrink-0 place-items-center rounded-full border-2 border-line-strong',
        isDone && 'border-brand bg-brand text-on-brand',
      )}
    >
      {isDone && <Check strokeWidth={3.5} className="size-3.5" />}
    </span>
    <span className={classNames(isDone && 'text-muted line-through decoration-2')}>{title}</span>
    {due !== undefined && (
      <span className="ml-auto flex items-center gap-1.5 text-xs text-muted">
        <CalendarDays className="size-3.5" />
        {due}
      </span>
    )}
  </li>
);
