import { useQuery, type QueryClient } from '@tanstack/react-query';
import { getSession } from '../api/auth-client';

export const sessionKey = ['session'] as const;

/** Who is signed in: a user, null, or undefined while that isn't known yet. */
export const useSession = () =>
  useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => getSession(signal),
    staleTime: 60_000,
    retry: 2,
  });

/** Drops what was loaded for the person before: the next one must never see it. */
export const forgetEverythingElse = (queryClient: QueryClient): void => {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
};
