'use client';

import { classNames } from '@/components/ui/class-names';
import { createRememberedChoice } from '../../hooks/remembered-choice';
import { groupings, type Grouping } from '../../model/board';
import { BoardColumns } from './board-columns';

const useGrouping = createRememberedChoice<Grouping>({
  storageKey: 'todo.board',
  values: groupings,
  fallback: 'status',
});

const names: Record<Grouping, string> = { status: 'Status', priority: 'Priority' };

/** All open tasks as cards in columns, and what was done of late. */
export const Board = () => {
  const [grouping, setGrouping] = useGrouping();
  return (
    <section aria-labelledby="board-heading" className="flex h-full min-h-96 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-3 pb-4">
        <h2 id="board-heading" className="text-xl font-semibold">
          Board
        </h2>
        <div role="group" aria-label="Columns by" className="flex rounded-md bg-sunken p-0.5">
          {groupings.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === grouping}
              onClick={() => setGrouping(each)}
              className={classNames(
                'min-h-10 rounded-[0.5rem] px-3.5 text-sm font-semibold text-muted transition-colors hover:text-ink lg:min-h-8',
                each === grouping && 'bg-surface text-ink shadow-[0_1px_2px_rgb(0_0_0/12%)]',
              )}
            >
              {names[each]}
            </button>
          ))}
        </div>
      </div>
      <BoardColumns key={grouping} grouping={grouping} />
    </section>
  );
};
