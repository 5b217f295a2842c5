'use client';

import type { ToolCallMessagePartProps } from '@assistant-ui/react';
import { ToolCallSchema, type ToolCall, type ToolCallStatus } from '@todo/contracts';
import { Check, ChevronRight, CircleSlash, Hourglass, X } from 'lucide-react';
import { Spinner } from '@/components/ui/spinner';
import { useMessageItem } from '../hooks/use-message-item';
import { callsOf, isOver, type ThreadItem } from '../model/thread-item';
import { changedTitles, describeToolCall, isChange } from '../model/tool-words';
import { UndoChange } from './undo-change';

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
  const parsed = ToolCallSchema.safeParse(artifact);
  const item = useMessageItem();
  const isOnCard = item?.parts.some((part) => part.type === 'approval') ?? false;
  // What waits is said by the approval's card, with all that belongs to it.
  if (!parsed.success || (isOnCard && parsed.data.status === 'proposed')) return null;
  const calls = item === undefined ? [] : callsOf(item);
  const call = calls.find(({ id }) => id === parsed.data.id) ?? parsed.data;
  const words = describeToolCall(call, calls);
  return (
    <div className="-my-0.5 flex w-full items-start gap-2 text-sm text-muted lg:-my-1.5">
      <span className="grid h-[1.45em] place-items-center lg:my-1">{icons[call.status]}</span>
      <div className="flex min-w-0 grow flex-wrap items-start gap-x-1.5">
        <Words words={words} titles={changedTitles(call)} />
        {item !== undefined && <Undo item={item} call={call} words={words} />}
      </div>
    </div>
  );
};

/** Several tasks are named on demand. */
const Words = ({ words, titles }: { words: string; titles: string[] }) => {
  if (titles.length === 0) return <p className="min-w-0 lg:my-1">{words}</p>;
  return (
    <details className="group min-w-0 lg:my-1">
      <summary className="flex cursor-pointer list-none items-start gap-1 rounded-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        {words}
        <ChevronRight
          aria-hidden="true"
          className="mt-0.5 size-4 shrink-0 transition-transform group-open:rotate-90"
        />
      </summary>
      <ul className="mt-1 list-disc space-y-0.5 pl-4 text-ink">
        {titles.map((title, index) => (
          <li key={`${index}-${title}`}>{title}</li>
        ))}
      </ul>
    </details>
  );
};

/** An answer is taken back as a whole: beside the last thing that it changed. */
const Undo = ({ item, call, words }: { item: ThreadItem; call: ToolCall; words: string }) => {
  const changes = callsOf(item).filter(isChange);
  const isLast = changes.at(-1)?.id === call.id;
  if (item.changeSetId === null || !isOver(item) || !isLast) return null;
  const isMore = changes.length > 1;
  return (
    <UndoChange
      changeSetId={item.changeSetId}
      what={isMore ? `all ${changes.length} changes of this answer` : words}
      isMore={isMore}
    />
  );
};
