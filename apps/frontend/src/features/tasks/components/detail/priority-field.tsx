'use client';

import { taskPriorities, type TaskPriority } from '@todo/contracts';
import { Flag } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { classNames } from '@/components/ui/class-names';
import { priorityNames } from '../../model/priorities';
import { useTaskEditing, useTaskField } from './edit-context';
import { FieldRow } from './field-row';

const styles: Record<TaskPriority, string> = {
  none: '',
  low: '',
  medium: '',
  high: 'data-[state=checked]:text-warm',
  urgent: 'data-[state=checked]:text-danger',
};

export const PriorityField = () => {
  const { editor } = useTaskEditing();
  const { value, refusal } = useTaskField('priority');
  return (
    <FieldRow icon={Flag} label="Priority" error={refusal}>
      <RadioGroup.Root
        aria-label="Priority"
        value={value}
        onValueChange={(chosen) => {
          const priority = taskPriorities.find((each) => each === chosen);
          if (priority !== undefined) editor.type('priority', priority);
        }}
        className="flex flex-wrap gap-1 rounded-md bg-sunken p-0.5"
      >
        {taskPriorities.map((priority) => (
          <RadioGroup.Item
            key={priority}
            value={priority}
            className={classNames(
              'min-h-10 grow rounded-[0.5rem] px-2 text-xs font-semibold text-muted transition-colors hover:text-ink data-[state=checked]:bg-surface data-[state=checked]:text-ink data-[state=checked]:shadow-[0_1px_2px_rgb(0_0_0/12%)] lg:min-h-8',
              styles[priority],
            )}
          >
            <span aria-hidden="true">{priority === 'none' ? 'None' : priorityNames[priority]}</span>
            <span className="sr-only">{priorityNames[priority]}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </FieldRow>
  );
};
