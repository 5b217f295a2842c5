import { Button } from '@/components/ui/button';
import type { TasksSearch } from '@/paths';
import { countFilters } from '../../model/list-search';

interface Words {
  title: string;
  text: string;
}

const wordsByView: Record<string, Words> = {
  today: { title: 'Nothing for today', text: 'Enjoy it, or take something from Upcoming.' },
  upcoming: {
    title: 'The days ahead are free',
    text: 'A task with a date stands here: “call Ada on Friday at ten”.',
  },
  overdue: { title: 'All caught up', text: 'Nothing is late.' },
  'no-date': { title: 'Everything has its day', text: 'Tasks without a date gather here.' },
};

const wordsByStatus: Record<string, Words> = {
  open: {
    title: 'Nothing to do',
    text: 'Write a task above, or tell the assistant: “add buy milk tomorrow at 5pm”.',
  },
  done: { title: 'Nothing done yet', text: 'Tasks that you tick off gather here.' },
  all: { title: 'No tasks yet', text: 'Write the first one above, or tell the assistant.' },
};

const nothingFound: Words = { title: 'Nothing fits', text: 'No task has all of that.' };

const wordsOf = (search: TasksSearch, status: string): Words | undefined => {
  if (search.q !== undefined || countFilters(search) > 0) return nothingFound;
  const ofView = status === 'done' ? undefined : wordsByView[search.view ?? ''];
  return ofView ?? wordsByStatus[status];
};

export interface EmptyTasksProps {
  search: TasksSearch;
  status: string;
  /** Takes search and filters away. */
  onShowAll: () => void;
}

export const EmptyTasks = ({ search, status, onShowAll }: EmptyTasksProps) => {
  const words = wordsOf(search, status) ?? nothingFound;
  return (
    <div className="said-here mt-4 max-w-md animate-appear bg-tint px-6 py-5">
      <p className="font-display text-lg font-semibold">
        <span className="marked">{words.title}</span>
      </p>
      <p className="mt-1.5 text-sm text-pretty text-muted">{words.text}</p>
      {words === nothingFound && (
        <Button size="sm" variant="outline" className="mt-3" onClick={onShowAll}>
          Show all again
        </Button>
      )}
    </div>
  );
};
