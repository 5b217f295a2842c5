'use client';

import { RotateCcw, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { maxBulkTasks } from '../../api/use-bulk-tasks';
import type { Selection } from '../../hooks/use-selection';

export interface TrashBarProps {
  selection: Selection;
  /** How many tasks are on the screen. */
  count: number;
  onRestore: () => void;
}

/** What can be done with the selected tasks. Stands in the place of the search. */
export const TrashBar = ({ selection, count, onRestore }: TrashBarProps) => (
  <div
    role="toolbar"
    aria-label="Selected tasks"
    className="sticky top-0 z-20 -mx-2 flex animate-appear flex-wrap items-center gap-1 rounded-lg bg-tint px-2 py-1"
  >
    <p role="status" className="px-2 text-sm font-semibold tabular-nums">
      {selection.ids.length === maxBulkTasks
        ? `${maxBulkTasks} selected, the most at once`
        : `${selection.ids.length} selected`}
    </p>
    <Button
      size="sm"
      variant="ghost"
      disabled={selection.ids.length === Math.min(count, maxBulkTasks)}
      onClick={selection.selectAll}
      className="hover:bg-tint-hover"
    >
      Select all
    </Button>
    <Button
      size="sm"
      variant="ghost"
      disabled={selection.ids.length === 0}
      onClick={onRestore}
      className="ml-auto hover:bg-tint-hover"
    >
      <RotateCcw aria-hidden="true" className="size-4" />
      Restore
    </Button>
    <Button
      size="icon"
      variant="ghost"
      aria-label="End selecting"
      onClick={selection.end}
      className="hover:bg-tint-hover"
    >
      <X aria-hidden="true" className="size-4.5" />
    </Button>
  </div>
);
