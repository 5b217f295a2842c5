import type { TaskPriority } from '@todo/contracts';

/** Days as `YYYY-MM-DD` in the person's zone, both included; null has no end on that side. */
export interface DayRange {
  from: string | null;
  to: string | null;
  /** As it goes on after "due": "on Friday, 27 November". */
  label: string;
}

/** What a list shows. */
export interface ListFilter {
  status: 'open' | 'done' | 'all' | 'deleted';
  /** When they are due; of done tasks when they were done. */
  days: DayRange | null;
  overdue: boolean;
  /** Only those without a due date. */
  undated: boolean;
  untagged: boolean;
  recurring: boolean;
  tags: string[];
  priorities: TaskPriority[];
  /** A tag or else words of the title: "work tasks". */
  topic: string | null;
  /** Words anywhere in a task. */
  search: string | null;
}

/** All open tasks. */
export const openTasks: ListFilter = {
  status: 'open',
  days: null,
  overdue: false,
  undated: false,
  untagged: false,
  recurring: false,
  tags: [],
  priorities: [],
  topic: null,
  search: null,
};
