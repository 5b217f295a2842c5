import { useQuery } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';

const tagsKey = ['tags'] as const;

/** The tags of the person, the most used first. */
export const useTags = () =>
  useQuery({
    queryKey: tagsKey,
    queryFn: ({ signal }) => callRoute(routes.listTags, { signal }),
  });
