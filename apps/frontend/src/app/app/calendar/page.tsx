import type { Metadata } from 'next';
import { Calendar } from '@/features/tasks/components/calendar/calendar';

export const metadata: Metadata = { title: 'Calendar' };

export default function CalendarPage() {
  return <Calendar />;
}
