import type { IncomingMessage } from 'node:http';
import { v7 as uuidv7 } from 'uuid';

/** The caller's `x-request-id` when it is safe to log and to send back, else a new id. */
export const requestIdOf = (request: Pick<IncomingMessage, 'headers'>): string => {
  const header = request.headers['x-request-id'];
  return typeof header === 'string' && /^[A-Za-z0-9._-]{1,128}$/.test(header) ? header : uuidv7();
};
