'use client';

import type { ApiErrorCode } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ThreadItem, ThreadProblem } from '../model/thread-item';
import { useCurrentThread } from './thread-context';

/** Failures of the model, which the built-in assistant doesn't share. */
const modelFailures: ReadonlySet<ApiErrorCode> = new Set([
  'model_unavailable',
  'model_misconfigured',
  'model_timeout',
  'run_limit_reached',
]);

export const AnswerProblem = ({ item, problem }: { item: ThreadItem; problem: ThreadProblem }) => {
  const thread = useCurrentThread();
  // While an approval waits, its own buttons are the way to try again.
  const mayRetry = item.state === 'failed';
  return (
    <Notice
      className="w-full"
      title={mayRetry ? 'No answer this time' : 'That didn’t get through'}
      actions={
        mayRetry && (
          <>
            <Button
              size="sm"
              variant="outline"
              onClick={() => void thread.retry(item.id, item.request?.assistant ?? 'default')}
            >
              Try again
            </Button>
            {modelFailures.has(problem.code) && (
              <Button
                size="sm"
                variant="outline"
                onClick={() => void thread.retry(item.id, 'offline')}
              >
                Use the built-in assistant
              </Button>
            )}
          </>
        )
      }
    >
      {problem.message}
    </Notice>
  );
};
