import {
  CalendarArrowUp,
  CircleAlert,
  CircleDashed,
  Inbox,
  Sun,
  type LucideIcon,
} from 'lucide-react';
import type { TasksSearch } from '@/paths';

export interface BuiltInView {
  id: 'today' | 'upcoming' | 'overdue' | 'no-date' | 'all';
  name: string;
  icon: LucideIcon;
  /** What the address of the list says; all tasks need no word. */
  search: TasksSearch;
}

/** The lists that everyone has. */
export const builtInViews: BuiltInView[] = [
  { id: 'today', name: 'Today', icon: Sun, search: { view: 'today' } },
  { id: 'upcoming', name: 'Upcoming', icon: CalendarArrowUp, search: { view: 'upcoming' } },
  { id: 'overdue', name: 'Overdue', icon: CircleAlert, search: { view: 'overdue' } },
  { id: 'no-date', name: 'No date', icon: CircleDashed, search: { view: 'no-date' } },
  { id: 'all', name: 'All tasks', icon: Inbox, search: {} },
];
