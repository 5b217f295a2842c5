import type { Metadata } from 'next';
import { Trash } from '@/features/tasks/components/trash/trash';

export const metadata: Metadata = { title: 'Trash' };

export default function TrashPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <Trash />
    </div>
  );
}
