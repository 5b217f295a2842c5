import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { routes, type CreateView, type Page, type UpdateView, type View } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { viewsKey, viewsOptions } from './use-views';

const byName = (a: View, b: View): number => {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

const patchViews = (client: QueryClient, change: (views: View[]) => View[]): void => {
  client.setQueryData<Page<View>>(
    viewsOptions().queryKey,
    (page) => page && { ...page, items: change(page.items) },
  );
};

const refresh = (client: QueryClient) => client.invalidateQueries({ queryKey: viewsKey });

/** Keeps a list under a name. */
export const useCreateView = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateView) => callRoute(routes.createView, { body }),
    onSuccess: (view) => {
      patchViews(client, (views) => [...views, view].sort(byName));
      void refresh(client);
    },
  });
};

/** Renames a view, or points it at another list. */
export const useUpdateView = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: UpdateView & { id: string }) =>
      callRoute(routes.updateView, { params: { id }, body }),
    onSuccess: (changed) => {
      patchViews(client, (views) =>
        views.map((view) => (view.id === changed.id ? changed : view)).sort(byName),
      );
    },
    onSettled: () => refresh(client),
  });
};

/** Deletes a view; it is off the screen at once, and back when that fails. */
export const useDeleteView = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callRoute(routes.deleteView, { params: { id } }),
    onMutate: async (id) => {
      await client.cancelQueries({ queryKey: viewsKey });
      const before = client.getQueryData(viewsOptions().queryKey);
      patchViews(client, (views) => views.filter((view) => view.id !== id));
      return { before };
    },
    onError: (_error, _id, context) => {
      if (context?.before) client.setQueryData(viewsOptions().queryKey, context.before);
    },
    onSettled: () => refresh(client),
  });
};
