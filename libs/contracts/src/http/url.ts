import type { RouteDefinition } from './route';

type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;

/**
 * The path and query of a call.
 * @throws Error when a parameter of the path is missing: a mistake of the caller's code.
 */
export const urlOf = (
  route: Pick<RouteDefinition, 'path'>,
  params: Record<string, string> = {},
  query: Record<string, QueryValue> = {},
): string => {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${route.path} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
  const search = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => `${name}=${encodeURIComponent(String(item))}`),
  );
  return search.length > 0 ? `${path}?${search.join('&')}` : path;
};
