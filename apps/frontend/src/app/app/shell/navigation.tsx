'use client';

import { Hash } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useStats } from '@/features/tasks/api/use-stats';
import { useTags } from '@/features/tasks/api/use-tags';
import { useListSearch } from '@/features/tasks/hooks/use-list-search';
import { builtInViews } from '@/features/tasks/model/built-in-views';
import { viewQueryOf } from '@/features/tasks/model/list-search';
import { SavedViews } from '@/features/views/components/saved-views';
import { paths, tasksPath } from '@/paths';
import { NavigationLink } from './navigation-link';
import { pages } from './pages';

const maxTags = 12;

export interface NavigationProps {
  /** A link was followed. */
  onNavigate: () => void;
}

export const Navigation = ({ onNavigate }: NavigationProps) => {
  const pathname = usePathname();
  const { search, setSearch } = useListSearch();
  const stats = useStats().data;
  const tags = useTags().data?.items.slice(0, maxTags) ?? [];
  const isList = pathname === paths.app;
  const { view, tag: shownTags = [] } = search;
  const counts: Record<string, number | undefined> = {
    today: stats?.dueToday,
    overdue: stats?.overdue,
    all: stats?.open,
  };
  return (
    <nav aria-label="Main" className="grid gap-5">
      <Group label="Tasks">
        {builtInViews.map(({ id, name, icon, search: target }) => (
          <NavigationLink
            key={id}
            href={tasksPath(target)}
            icon={icon}
            isCurrent={isList && view === target.view && shownTags.length === 0}
            onNavigate={onNavigate}
            count={counts[id]}
            tone={id === 'overdue' ? 'danger' : undefined}
          >
            {name}
          </NavigationLink>
        ))}
      </Group>
      <SavedViews
        currentId={isList ? (view ?? null) : null}
        currentQuery={viewQueryOf(search)}
        onNavigate={onNavigate}
        onCurrentDeleted={() => setSearch({ view: '' })}
      />
      {tags.length > 0 && (
        <Group label="Tags">
          {tags.map(({ tag }) => (
            <NavigationLink
              key={tag}
              href={tasksPath({ tag: [tag] })}
              icon={Hash}
              isCurrent={
                isList && view === undefined && shownTags.length === 1 && shownTags[0] === tag
              }
              onNavigate={onNavigate}
            >
              {tag}
            </NavigationLink>
          ))}
        </Group>
      )}
      <Group label="More">
        {pages.map(({ path, name, icon }) => (
          <NavigationLink
            key={path}
            href={path}
            icon={icon}
            isCurrent={pathname === path}
            onNavigate={onNavigate}
          >
            {name}
          </NavigationLink>
        ))}
      </Group>
    </nav>
  );
};

const Group = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <h2 className="px-3 pb-1 font-sans text-xs font-semibold tracking-normal text-muted">
      {label}
    </h2>
    <ul className="grid gap-0.5">{children}</ul>
  </div>
);
