import type { ViewQuery } from '@todo/contracts';

/** Every address of the product's own pages, in one place. */
export const paths = {
  home: '/',
  signUp: '/sign-up',
  signIn: '/sign-in',
  app: '/app',
  board: '/app/board',
  calendar: '/app/calendar',
  analytics: '/app/analytics',
  history: '/app/history',
  trash: '/app/trash',
  settings: '/app/settings',
  apiDocs: '/docs',
  /** Not a page: where clients of the Model Context Protocol connect. */
  mcp: '/mcp',
} as const;

/** What the list of tasks shows; `view` names a built-in view or the id of a kept one. */
export type TasksSearch = ViewQuery & { view?: string };

/** The list of tasks with a view, a filter or an order of its own, to be kept as a bookmark. */
export const tasksPath = (search: TasksSearch): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of [value ?? []].flat()) parameters.append(name, each);
  }
  return parameters.size === 0 ? paths.app : `${paths.app}?${parameters.toString()}`;
};

export const signInPath = (next: string): string =>
  `${paths.signIn}?next=${encodeURIComponent(next)}`;

/**
 * Where to go after signing in. Only a path of this origin is taken, so that a link to the
 * sign-in page can't lead elsewhere.
 */
export const safeNext = (next: string | null | undefined): string => {
  if (next == null || !/^\/(?![/\\])/.test(next)) return paths.app;
  const base = 'http://origin.invalid';
  return URL.canParse(next, base) && new URL(next, base).origin === base ? next : paths.app;
};
