import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const maxRetries = 2;

/**
 * Reads are tried again when that can help; writes never, as they may have happened.
 * @param onUnauthenticated hears that the session has ended, whichever call finds out
 */
export const createQueryClient = (
  onUnauthenticated: (client: QueryClient) => void,
): QueryClient => {
  const onError = (error: Error): void => {
    if (error instanceof ApiError && error.code === 'unauthenticated') onUnauthenticated(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) =>
          failures < maxRetries && error instanceof ApiError && error.mayRetry,
      },
      mutations: { retry: false },
    },
  });
  return client;
};
