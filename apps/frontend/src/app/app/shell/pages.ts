import {
  CalendarDays,
  ChartColumn,
  Columns3,
  History,
  Settings,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { paths } from '@/paths';

/** The pages beside the list of tasks. */
export const pages: { path: string; name: string; icon: LucideIcon }[] = [
  { path: paths.board, name: 'Board', icon: Columns3 },
  { path: paths.calendar, name: 'Calendar', icon: CalendarDays },
  { path: paths.analytics, name: 'Analytics', icon: ChartColumn },
  { path: paths.history, name: 'History', icon: History },
  { path: paths.trash, name: 'Trash', icon: Trash2 },
  { path: paths.settings, name: 'Settings', icon: Settings },
];

export const pageNames: Record<string, string> = Object.fromEntries(
  pages.map(({ path, name }) => [path, name]),
);
