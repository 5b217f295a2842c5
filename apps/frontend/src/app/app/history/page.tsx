import type { Metadata } from 'next';
import { HistoryScreen } from './history-screen';

export const metadata: Metadata = { title: 'History' };

export default function HistoryPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <HistoryScreen />
    </div>
  );
}
