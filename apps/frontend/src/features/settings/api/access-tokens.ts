import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { routes, type CreateAccessToken } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

const tokensOptions = () =>
  queryOptions({
    queryKey: ['access-tokens'],
    queryFn: ({ signal }) => callRoute(routes.listTokens, { signal }),
  });

/** The personal access tokens, the newest first, without their secrets. */
export const useAccessTokens = () => useQuery(tokensOptions());

/** Makes a token. Its secret stands in this answer alone, and is kept nowhere. */
export const useCreateAccessToken = () => {
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (body: CreateAccessToken) => callRoute(routes.createToken, { body }),
    onSuccess: () => client.invalidateQueries(tokensOptions()),
  });
};

export const useRevokeAccessToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callRoute(routes.deleteToken, { params: { id } }),
    onSettled: () => client.invalidateQueries(tokensOptions()),
  });
};
