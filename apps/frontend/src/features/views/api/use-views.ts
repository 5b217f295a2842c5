import { queryOptions, useQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

export const viewsKey = ['views'] as const;

export const viewsOptions = () =>
  queryOptions({
    queryKey: viewsKey,
    queryFn: ({ signal }) => callRoute(routes.listViews, { signal }),
    staleTime: 60_000,
  });

/** The views that the person keeps, by name. */
export const useViews = () => useQuery(viewsOptions());
