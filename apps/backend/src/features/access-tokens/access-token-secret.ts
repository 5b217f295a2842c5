import { newSecretToken } from '../../secret-token';

/** What tells a personal access token from a session's, to people and to secret scanners. */
const prefix = 'todo_pat_';

/** A new personal access token. */
export const newAccessToken = (): string => prefix + newSecretToken();

/** Whether a bearer token means to be a personal access token. */
export const isAccessToken = (token: string): boolean => token.startsWith(prefix);
