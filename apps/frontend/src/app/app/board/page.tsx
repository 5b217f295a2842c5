import type { Metadata } from 'next';
import { Board } from '@/features/tasks/components/board/board';

export const metadata: Metadata = { title: 'Board' };

export default function BoardPage() {
  return <Board />;
}
