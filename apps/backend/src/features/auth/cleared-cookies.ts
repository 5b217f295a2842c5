import type { Auth } from './auth.service';

/** The `Set-Cookie` headers that make a browser forget its session. */
export const clearedCookiesOf = async (auth: Auth): Promise<string[]> => {
  const { headers } = await auth.api.signOut({ headers: new Headers(), returnHeaders: true });
  return headers.getSetCookie();
};
