'use client';

import { Bookmark } from 'lucide-react';
import Link from 'next/link';
import { useId, useRef } from 'react';
import type { View, ViewQuery } from '@todo/contracts';
import { classNames } from '@/components/ui/class-names';
import { tasksPath } from '@/paths';
import { useViews } from '../api/use-views';
import { SavedViewActions } from './saved-view-actions';

export interface SavedViewsProps {
  /** The view whose list is on the screen. */
  currentId?: string | null;
  /** What the list shows now, so that the current view can be pointed at it. */
  currentQuery?: ViewQuery | undefined;
  onNavigate: () => void;
  /** The current view was deleted. */
  onCurrentDeleted?: () => void;
}

/** The person's own views in the navigation; nothing while there are none. */
export const SavedViews = (props: SavedViewsProps) => {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const views = useViews().data?.items ?? [];
  if (views.length === 0) return null;
  return (
    <div>
      <h2
        id={headingId}
        ref={heading}
        tabIndex={-1}
        className="px-3 pb-1 font-sans text-xs font-semibold tracking-normal text-muted"
      >
        Saved views
      </h2>
      <ul aria-labelledby={headingId} className="grid gap-0.5">
        {views.map((view) => (
          <SavedView
            key={view.id}
            view={view}
            {...props}
            onFocusLost={() => heading.current?.focus()}
          />
        ))}
      </ul>
    </div>
  );
};

const SavedView = (props: SavedViewsProps & { view: View; onFocusLost: () => void }) => {
  const { view } = props;
  const isCurrent = props.currentId === view.id;
  return (
    <li
      className={classNames(
        'group flex items-center rounded-md transition-colors hover:bg-tint',
        isCurrent && 'bg-tint',
      )}
    >
      <Link
        href={tasksPath({ ...view.query, view: view.id })}
        onClick={props.onNavigate}
        aria-current={isCurrent ? 'page' : undefined}
        className={classNames(
          'flex min-h-11 min-w-0 grow items-center gap-3 rounded-md pl-3 text-sm text-ink lg:min-h-9',
          isCurrent && 'font-semibold',
        )}
      >
        <Bookmark
          aria-hidden="true"
          className={classNames(
            'size-4.5 shrink-0',
            isCurrent ? 'text-[light-dark(var(--brand),var(--signal))]' : 'text-muted',
          )}
        />
        <span className="min-w-0 truncate">{view.name}</span>
      </Link>
      <SavedViewActions
        view={view}
        currentQuery={isCurrent ? props.currentQuery : undefined}
        onDeleted={isCurrent ? props.onCurrentDeleted : undefined}
        onFocusLost={props.onFocusLost}
      />
    </li>
  );
};
