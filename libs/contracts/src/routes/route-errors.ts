import type { ErrorCode } from '../errors/catalogue';

const always = ['unauthenticated', 'rate_limited', 'internal', 'unavailable'] as const;

/** Errors of a route that reads as the signed-in person. */
export const reads = <Code extends ErrorCode>(...codes: Code[]) =>
  ['invalid_request', ...always, ...codes] as const;

/** Errors of a route that writes as the signed-in person. */
export const writes = <Code extends ErrorCode>(...codes: Code[]) =>
  [
    'invalid_request',
    'untrusted_origin',
    'forbidden',
    'payload_too_large',
    'unsupported_media_type',
    ...always,
    ...codes,
  ] as const;
