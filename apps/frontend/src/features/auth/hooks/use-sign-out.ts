import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOut } from '../api/auth-client';
import { forgetEverythingElse, sessionKey } from './use-session';

/** Ends the session and forgets everything that was loaded in it. */
export const useSignOut = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      forgetEverythingElse(queryClient);
      queryClient.setQueryData(sessionKey, null);
    },
  });
};
