'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { problemInWords } from '../model/problem-words';
import type { ThreadItem, ThreadProblem } from '../model/thread-item';
import { useCurrentThread } from './thread-context';

export const AnswerProblem = ({ item, problem }: { item: ThreadItem; problem: ThreadProblem }) => {
  const thread = useCurrentThread();
  const { title, text, mayRetry, mayUseBuiltIn } = problemInWords(problem);
  // While an approval waits, its own buttons are the way to try again.
  const isOver = item.state === 'failed';
  const again = (assistant: 'default' | 'offline') => () => void thread.retry(item.id, assistant);
  return (
    <Notice
      className="w-full"
      title={isOver ? title : 'That didn’t get through'}
      actions={
        isOver &&
        (mayRetry || mayUseBuiltIn) && (
          <>
            {mayRetry && (
              <Button
                size="sm"
                variant="outline"
                onClick={again(item.request?.assistant ?? 'default')}
              >
                Try again
              </Button>
            )}
            {mayUseBuiltIn && (
              <Button size="sm" variant="outline" onClick={again('offline')}>
                Use the built-in assistant
              </Button>
            )}
          </>
        )
      }
    >
      {text}
    </Notice>
  );
};
