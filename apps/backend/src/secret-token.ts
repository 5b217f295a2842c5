import { createHash, randomBytes } from 'node:crypto';

const secretBytes = 32;

/** A new secret of 256 random bits, for an address or a header. */
export const newSecretToken = (): string => randomBytes(secretBytes).toString('base64url');

/** What is kept of a secret token. Its randomness makes a slow hash unnecessary. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
