import { useQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

/** How many tasks are open, overdue and due today. */
export const useStats = () =>
  useQuery({
    queryKey: ['stats', 'counts'],
    queryFn: ({ signal }) => callRoute(routes.getStats, { query: { days: 1 }, signal }),
  });
