'use client';

import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { HistoryList, type HistoryListProps } from './history-list';

export type TaskHistoryProps = Pick<HistoryListProps, 'onUndo' | 'isUndoing'> & { taskId: string };

/** Who changed a task, for its panel; it is loaded when it is unfolded. */
export const TaskHistory = (props: TaskHistoryProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const contentId = useId();
  return (
    <section aria-label="History of the task">
      <h3>
        <Button
          size="sm"
          variant="ghost"
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => setIsOpen(!isOpen)}
          className="-ml-3"
        >
          <ChevronRight
            aria-hidden="true"
            className={classNames('size-4 transition-transform', isOpen && 'rotate-90')}
          />
          History
        </Button>
      </h3>
      <div id={contentId}>
        {isOpen && <HistoryList dayHeading="h4" onOpenTask={undefined} {...props} />}
      </div>
    </section>
  );
};
