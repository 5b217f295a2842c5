import { Bot, Plug, Settings2, Undo2, UserRound, type LucideIcon } from 'lucide-react';
import type { Change } from '@todo/contracts';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { ChangeSet } from '../model/change-sets';
import { fieldChangesOf } from '../model/field-changes';
import { actorName, describeSet, isInSentence } from '../model/words';
import { FieldChangeList } from './field-change-list';
import { TaskStories } from './task-stories';

const icons: Record<Change['actor']['type'], LucideIcon> = {
  user: UserRound,
  assistant: Bot,
  mcp: Plug,
  system: Settings2,
};

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

export interface HistoryEntryProps {
  set: ChangeSet;
  /** The set that this one undid, where it is known. */
  undone: ChangeSet | undefined;
  onUndo: (changeSetId: string) => void;
  isUndoing: boolean;
  /** Opens a task; without it the history is that of the open task. */
  onOpenTask: ((taskId: string) => void) | undefined;
}

/** One change set: who did what and when, and the way back. */
export const HistoryEntry = ({ set, undone, onUndo, isUndoing, onOpenTask }: HistoryEntryProps) => {
  const Icon = icons[set.actor.type];
  const sentence = `${actorName(set.actor)} ${describeSet(set, undone)}`;
  const [only, ...others] = set.stories;
  const label = set.undoes === null || undone?.undoes != null ? 'Undo' : 'Redo';
  return (
    <li className="flex gap-3 border-b border-line py-3 [contain-intrinsic-size:auto_4rem] [content-visibility:auto] last:border-b-0">
      <span
        aria-hidden="true"
        className="mt-0.5 grid size-8 shrink-0 place-items-center rounded-full bg-tint text-ink"
      >
        <Icon className="size-4" />
      </span>
      <div className="grid min-w-0 grow gap-1.5">
        <p className={classNames('[overflow-wrap:anywhere]', !set.stands && 'text-muted')}>
          <span className={classNames(!set.stands && 'line-through decoration-1')}>{sentence}</span>
          {!set.stands && (
            <span className="ml-2 rounded-full bg-sunken px-2 py-0.5 text-xs font-semibold text-ink">
              Undone
            </span>
          )}
        </p>
        <Details set={set} onOpenTask={onOpenTask} />
        <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-muted">
          <time dateTime={set.at}>{time.format(new Date(set.at))}</time>
          {only !== undefined && others.length === 0 && onOpenTask !== undefined && (
            <button
              type="button"
              onClick={() => onOpenTask(only.taskId)}
              className="rounded-sm py-1 underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-brand"
            >
              Open task<span className="sr-only"> “{only.title}”</span>
            </button>
          )}
        </p>
      </div>
      {set.stands && (
        <Button
          size="sm"
          variant="ghost"
          aria-label={`${label}: ${sentence}`}
          disabled={isUndoing}
          onClick={() => onUndo(set.id)}
          className="self-start"
        >
          <Undo2
            aria-hidden="true"
            className={classNames('size-4', label === 'Redo' && '-scale-x-100')}
          />
          <span className="max-sm:sr-only">{label}</span>
        </Button>
      )}
    </li>
  );
};

const Details = ({ set, onOpenTask }: Pick<HistoryEntryProps, 'set' | 'onOpenTask'>) => {
  const [only, ...others] = set.stories;
  if (only === undefined) return null;
  if (others.length > 0 && onOpenTask !== undefined) {
    return <TaskStories stories={set.stories} onOpenTask={onOpenTask} />;
  }
  const changes = fieldChangesOf(only).filter((change) => !isInSentence(set, change));
  return changes.length > 0 && <FieldChangeList changes={changes} />;
};
