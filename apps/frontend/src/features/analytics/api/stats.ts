import { queryOptions, useQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

/** A year and a day: the heatmap shows the same day of last year too. */
const daysOfYear = 366;

const statsKey = ['stats'] as const;

/** One answer serves every figure and every span of the screen. */
export const statsOptions = (timeZone: string) =>
  queryOptions({
    queryKey: [...statsKey, timeZone, daysOfYear],
    queryFn: ({ signal }) =>
      callRoute(routes.getStats, { query: { timeZone, days: daysOfYear }, signal }),
  });

/** The person's numbers; waits until their time zone is known. */
export const useStats = (timeZone: string | undefined) =>
  useQuery({ ...statsOptions(timeZone ?? 'UTC'), enabled: timeZone !== undefined });
