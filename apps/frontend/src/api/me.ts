import { queryOptions, useQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from './call-route';

export const meKey = ['me'] as const;

export const meOptions = () =>
  queryOptions({
    queryKey: meKey,
    queryFn: ({ signal }) => callRoute(routes.getMe, { signal }),
    staleTime: 60_000,
  });

/** The signed-in person with their time zone and preferences, which more than one feature reads. */
export const useMe = () => useQuery(meOptions());
