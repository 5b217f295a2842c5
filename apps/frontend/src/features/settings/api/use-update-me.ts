import { useMutation, useQueryClient } from '@tanstack/react-query';
import { routes, type Me, type UpdateMe } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { meKey, meOptions } from '@/api/me';

/** What a name and the person's zone are shown in, or counted by. */
const dependents = { name: ['session'], timeZone: ['tasks', 'stats'] } as const;

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

const definedOf = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;

const patched = (me: Me, { preferences, ...fields }: UpdateMe): Me => ({
  ...me,
  ...definedOf(fields),
  preferences: { ...me.preferences, ...definedOf(preferences ?? {}) },
});

/** Changes the account at once on the screen; a refusal takes it back. Changes go one by one. */
export const useUpdateMe = () => {
  const client = useQueryClient();
  return useMutation({
    scope: { id: 'me' },
    mutationFn: (body: UpdateMe) => callRoute(routes.updateMe, { body }),
    onMutate: async (patch) => {
      await client.cancelQueries({ queryKey: meKey });
      const before = client.getQueryData(meOptions().queryKey);
      if (before) client.setQueryData(meOptions().queryKey, patched(before, patch));
      return { before };
    },
    onError: (_error, _patch, context) => {
      if (context?.before) client.setQueryData(meOptions().queryKey, context.before);
    },
    onSuccess: (me, patch) => {
      client.setQueryData(meOptions().queryKey, me);
      for (const [field, keys] of Object.entries(dependents)) {
        if (!(field in patch)) continue;
        for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
      }
    },
  });
};
