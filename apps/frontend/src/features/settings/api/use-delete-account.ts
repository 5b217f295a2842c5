import { useMutation } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

/** Deletes the account with everything in it. */
export const useDeleteAccount = () =>
  useMutation({ mutationFn: () => callRoute(routes.deleteMe, {}) });
