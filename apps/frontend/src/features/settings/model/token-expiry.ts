/** How long a token shall hold. */
export const tokenLifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
  { value: 'never', label: 'until you revoke it' },
] as const;
export type TokenLifetime = (typeof tokenLifetimes)[number]['value'];

const dayMs = 24 * 60 * 60 * 1000;

/** The end of a token that is made now, as the service takes it. */
export const expiryOf = (lifetime: TokenLifetime, now: Date): string | null =>
  lifetime === 'never' ? null : new Date(now.getTime() + Number(lifetime) * dayMs).toISOString();

/** Whether a token opens nothing any more. */
export const isExpired = (token: { expiresAt: string | null }, now: Date): boolean =>
  token.expiresAt !== null && Date.parse(token.expiresAt) <= now.getTime();

/** “3 Mar 2026”, as the person's language writes it. */
export const dayText = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone }).format(new Date(instant));
