'use client';

import { useQuery } from '@tanstack/react-query';
import { IdSchema } from '@todo/contracts';
import type { ReactNode } from 'react';
import { ApiError } from '@/api/api-error';
import { useMe } from '@/api/me';
import { getTaskOptions } from '../../api/get-task';
import { DetailBody } from './detail-body';
import { DetailFrame } from './detail-frame';
import { DetailHeader } from './detail-header';
import { DetailLoading, DetailMissing, DetailOffline, DetailProblem } from './detail-states';

export interface TaskDetailProps {
  taskId: string;
  onClose: () => void;
  /** What happened to the task so far, which another feature tells. */
  history?: ReactNode;
}

/** One task with everything that can be said of it: beside the page, or over it on a phone. */
export const TaskDetail = ({ taskId, onClose, history }: TaskDetailProps) => (
  <DetailFrame taskId={taskId} onClose={onClose}>
    {IdSchema.safeParse(taskId).success ? (
      <LoadedTask key={taskId} taskId={taskId} onClose={onClose} history={history} />
    ) : (
      <Unloaded onClose={onClose}>
        <DetailMissing />
      </Unloaded>
    )}
  </DetailFrame>
);

const LoadedTask = ({ taskId, onClose, history }: TaskDetailProps) => {
  const { data: task, error, fetchStatus, refetch } = useQuery(getTaskOptions(taskId));
  const me = useMe();
  const isGone = error !== null && ApiError.from(error).code === 'not_found';
  if (isGone) {
    return (
      <Unloaded onClose={onClose}>
        <DetailMissing />
      </Unloaded>
    );
  }
  if (task === undefined || me.isPending) {
    return (
      <Unloaded onClose={onClose}>
        {error === null && fetchStatus !== 'paused' && <DetailLoading />}
        {error === null && fetchStatus === 'paused' && <DetailOffline />}
        {error !== null && <DetailProblem error={error} onRetry={() => void refetch()} />}
      </Unloaded>
    );
  }
  // Without the person's own zone the device's is the best that is known.
  const homeZone = me.data?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <DetailBody task={task} homeZone={homeZone} onClose={onClose} history={history} />;
};

const Unloaded = ({ onClose, children }: { onClose: () => void; children: ReactNode }) => (
  <>
    <DetailHeader onClose={onClose} />
    <div className="min-h-0 grow overflow-y-auto p-5">{children}</div>
  </>
);
