'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import type { TasksSearch } from '@/paths';
import { readListSearch, writeListSearch } from '../model/list-search';

/** What the list shows. It stands in the address, so that it can be kept as a bookmark. */
export const useListSearch = () => {
  const parameters = useSearchParams();
  const search = useMemo(
    () => readListSearch(new URLSearchParams(parameters.toString())),
    [parameters],
  );
  const setSearch = useCallback((patch: Partial<TasksSearch>): void => {
    const here = new URL(window.location.href);
    const url = writeListSearch(here, { ...readListSearch(here.searchParams), ...patch });
    // With Next's own state in hand, Next would take the call for its own and not look.
    if (url.href !== here.href) window.history.replaceState(null, '', url);
  }, []);
  return { search, setSearch };
};
