/** Whether people come by https alone: a secure cookie would sign nobody in at an http address. */
export const isHttpsOnly = (origins: readonly string[]): boolean =>
  origins.every((origin) => origin.startsWith('https:'));
