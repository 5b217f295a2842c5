import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { meKey } from '@/api/me';

/** Makes an address for the calendar feed; an earlier one ends. */
export const useCreateCalendarFeed = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callRoute(routes.createCalendarToken, {}),
    onSettled: () => queryClient.invalidateQueries({ queryKey: meKey }),
  });
};

/** Ends the calendar feed. */
export const useEndCalendarFeed = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callRoute(routes.deleteCalendarToken, {}),
    onSettled: () => queryClient.invalidateQueries({ queryKey: meKey }),
  });
};
