import type { Metadata } from 'next';
import { Analytics } from '@/features/analytics/components/analytics';

export const metadata: Metadata = { title: 'Analytics' };

export default function AnalyticsPage() {
  return (
    <div className="mx-auto max-w-4xl">
      <Analytics />
    </div>
  );
}
