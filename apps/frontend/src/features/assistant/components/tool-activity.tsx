'use client';

import type { ToolCallMessagePartProps } from '@assistant-ui/react';
import { ToolCallSchema, type ToolCallStatus } from '@todo/contracts';
import { Check, CircleSlash, Hourglass, X } from 'lucide-react';
import { Spinner } from '@/components/ui/spinner';
import { useMessageItem } from '../hooks/use-message-item';
import { describeToolCall } from '../model/tool-words';

const icon = 'size-4 shrink-0';
const icons: Record<ToolCallStatus, React.ReactNode> = {
  running: <Spinner className={icon} />,
  proposed: <Hourglass aria-hidden="true" className={icon} />,
  succeeded: <Check aria-hidden="true" strokeWidth={3} className={icon} />,
  failed: <X aria-hidden="true" strokeWidth={3} className={`${icon} text-danger`} />,
  rejected: <CircleSlash aria-hidden="true" className={icon} />,
};

/** What the assistant does, while and after it does it. */
export const ToolActivity = ({ artifact }: Pick<ToolCallMessagePartProps, 'artifact'>) => {
  const call = ToolCallSchema.safeParse(artifact);
  const isOnCard = useMessageItem()?.parts.some((part) => part.type === 'approval') ?? false;
  // What waits is said by the approval's card, with all that belongs to it.
  if (!call.success || (isOnCard && call.data.status === 'proposed')) return null;
  return (
    <p className="flex items-start gap-2 text-sm text-muted [&>svg]:mt-0.5">
      {icons[call.data.status]}
      {describeToolCall(call.data)}
    </p>
  );
};
