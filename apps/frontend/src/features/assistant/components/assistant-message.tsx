'use client';

import { MessagePrimitive } from '@assistant-ui/react';
import { WifiOff } from 'lucide-react';
import { useMessageItem } from '../hooks/use-message-item';
import { isOver, type ThreadItem } from '../model/thread-item';
import { AnswerActions } from './answer-actions';
import { AnswerProblem } from './answer-problem';
import { ApprovalCard } from './approval-card';
import { MarkdownText } from './markdown-text';
import { ToolActivity } from './tool-activity';

const components = {
  Text: MarkdownText,
  tools: { Override: ToolActivity },
  data: { by_name: { approval: ApprovalCard } },
};

export const AssistantMessage = () => {
  const item = useMessageItem();
  return (
    <MessagePrimitive.Root className="grid w-full animate-rise justify-items-start gap-2.5 [overflow-wrap:anywhere]">
      <span className="sr-only">Assistant: </span>
      <MessagePrimitive.Parts components={components} />
      {item !== undefined && <Standing item={item} />}
    </MessagePrimitive.Root>
  );
};

/** How the answer stands, and what can be done with it. */
const Standing = ({ item }: { item: ThreadItem }) => (
  <>
    {item.state === 'running' && <Working item={item} />}
    {item.state === 'stopped' && <p className="text-sm text-muted">You stopped this answer.</p>}
    {item.state === 'failed' && item.problem === null && (
      <p className="text-sm text-muted">This answer failed.</p>
    )}
    {item.problem !== null && <AnswerProblem item={item} problem={item.problem} />}
    {isOver(item) && item.parts.length > 0 && <AnswerActions item={item} />}
  </>
);

const Working = ({ item }: { item: ThreadItem }) => {
  if (item.isReconnecting) {
    return (
      <p className="flex items-center gap-2 text-sm text-muted">
        <WifiOff aria-hidden="true" className="size-4" />
        The connection is away. The answer goes on, and comes as soon as it is back.
      </p>
    );
  }
  return (
    <p className="flex items-center gap-1.5 py-1.5">
      <span className="sr-only">{item.isStopping ? 'Stopping…' : 'The assistant is working…'}</span>
      {['', '[animation-delay:200ms]', '[animation-delay:400ms]'].map((delay) => (
        <span
          key={delay}
          aria-hidden="true"
          className={`size-2 animate-breathe rounded-full bg-line-strong ${delay}`}
        />
      ))}
    </p>
  );
};
