'use client';

import { Check, Copy, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { copyText } from '../model/copy-text';
import { textOf, type ThreadItem } from '../model/thread-item';
import { useCurrentThread } from './thread-context';

const looks = 'text-muted hover:text-ink lg:size-8';

/** What one can do with an answer that is over. */
export const AnswerActions = ({ item }: { item: ThreadItem }) => {
  const thread = useCurrentThread();
  const text = textOf(item);
  return (
    <div className="-my-1 -ml-2 flex items-center">
      {text !== '' && <CopyAnswer text={text} />}
      {item.state === 'stopped' && (
        <Button
          size="sm"
          variant="ghost"
          className="text-muted hover:text-ink"
          onClick={() => void thread.retry(item.id, item.request?.assistant ?? 'default')}
        >
          <RotateCcw aria-hidden="true" className="size-4" />
          Try again
        </Button>
      )}
    </div>
  );
};

const CopyAnswer = ({ text }: { text: string }) => {
  const thread = useCurrentThread();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setIsCopied(done);
    thread.announce(done ? 'Copied.' : 'The browser didn’t allow to copy.');
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <Button
      size="icon"
      variant="ghost"
      aria-label="Copy the answer"
      title="Copy"
      className={looks}
      onClick={() => void copy()}
      onBlur={() => setIsCopied(false)}
    >
      <Icon aria-hidden="true" className="size-4" />
    </Button>
  );
};
