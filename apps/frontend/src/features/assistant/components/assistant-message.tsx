'use client';

import { MessagePrimitive } from '@assistant-ui/react';
import { useMessageItem } from '../hooks/use-message-item';
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
    <MessagePrimitive.Root className="grid max-w-[92%] animate-rise justify-items-start gap-2.5 [overflow-wrap:anywhere]">
      <span className="sr-only">Assistant: </span>
      <MessagePrimitive.Parts components={components} />
      {item?.state === 'running' && <Thinking />}
      {item?.state === 'stopped' && <p className="text-sm text-muted">Stopped.</p>}
      {item?.problem != null && <AnswerProblem item={item} problem={item.problem} />}
    </MessagePrimitive.Root>
  );
};

const Thinking = () => (
  <p className="flex items-center gap-1.5 py-1.5">
    <span className="sr-only">The assistant is working…</span>
    {['', '[animation-delay:200ms]', '[animation-delay:400ms]'].map((delay) => (
      <span
        key={delay}
        aria-hidden="true"
        className={`size-2 animate-breathe rounded-full bg-line-strong ${delay}`}
      />
    ))}
  </p>
);
