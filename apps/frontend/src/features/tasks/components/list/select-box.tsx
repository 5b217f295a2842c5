import type { Task } from '@todo/contracts';
import { Check } from 'lucide-react';
import { Checkbox as Primitive } from 'radix-ui';

export interface SelectBoxProps {
  task: Task;
  isSelected: boolean;
  /** With `toLast` all up to the one that was chosen last. */
  onSelect: (toLast: boolean) => void;
}

/** A square box that chooses a task; the round one completes it. */
export const SelectBox = ({ task, isSelected, onSelect }: SelectBoxProps) => (
  <Primitive.Root
    aria-label={`Select “${task.title}”`}
    checked={isSelected}
    onClick={(event) => onSelect(event.shiftKey)}
    className="group grid size-11 shrink-0 place-items-center rounded-md lg:size-9"
  >
    <span className="grid size-5 place-items-center rounded-[0.3rem] border-2 border-line-strong transition-colors group-hover:border-brand group-data-[state=checked]:border-brand group-data-[state=checked]:bg-brand">
      <Primitive.Indicator>
        <Check aria-hidden="true" strokeWidth={3.5} className="size-3 text-on-brand" />
      </Primitive.Indicator>
    </span>
  </Primitive.Root>
);
