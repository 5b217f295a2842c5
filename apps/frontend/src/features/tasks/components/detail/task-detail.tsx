'use client';

import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { getTaskOptions } from '../../api/get-task';
import { DetailFrame } from './detail-frame';
import { DetailLoading, DetailProblem } from './detail-states';

export interface TaskDetailProps {
  taskId: string;
  onClose: () => void;
}

/** One task with everything that can be said of it. */
export const TaskDetail = ({ taskId, onClose }: TaskDetailProps) => {
  const query = useQuery(getTaskOptions(taskId));
  return (
    <DetailFrame onClose={onClose}>
      <header className="flex items-center justify-end px-3 py-2">
        <Button variant="ghost" size="icon" aria-label="Close the details" onClick={onClose}>
          <X aria-hidden="true" className="size-5" />
        </Button>
      </header>
      <div className="min-h-0 grow overflow-y-auto px-5 pb-8">
        {query.data === undefined && query.error === null && <DetailLoading />}
        {query.data === undefined && query.error !== null && (
          <DetailProblem error={query.error} onRetry={() => void query.refetch()} />
        )}
        {query.data !== undefined && <h2 className="text-xl">{query.data.title}</h2>}
      </div>
    </DetailFrame>
  );
};
