import { ApiError } from '@/api/api-error';
import type { TaskChange } from '../api/change-task';

/** What to tell a person whose change was taken back. */
export interface Refusal {
  title: string;
  text: string;
}

const whatFailed = (change: TaskChange): string => {
  if ('title' in change) return `“${change.task.title}” wasn’t renamed`;
  return change.status === 'done'
    ? `“${change.task.title}” is still open`
    : `“${change.task.title}” is still done`;
};

export const describeRefusal = (change: TaskChange, error: unknown): Refusal => ({
  title: whatFailed(change),
  text: ApiError.from(error).message,
});
