import { createHash, randomBytes } from 'node:crypto';

/** What tells a personal access token from a session's, to people and to secret scanners. */
const prefix = 'todo_pat_';

const secretBytes = 32;

/** A new secret of 256 random bits. */
export const newTokenSecret = (): string => prefix + randomBytes(secretBytes).toString('base64url');

/** Whether a bearer token means to be a personal access token. */
export const isAccessToken = (token: string): boolean => token.startsWith(prefix);

/** What is kept of a secret. Its randomness makes a slow hash unnecessary. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
