import type { FastifyServerOptions } from 'fastify';
import { DrizzleQueryError } from 'drizzle-orm/errors';

interface LoggedError {
  [key: string]: unknown;
  type: string;
  message: string;
  code?: string;
  query?: string;
  stack: string;
  cause?: LoggedError;
}

/** An error without the values of a query: they may be tokens, or what a person wrote. */
export const serializeError = (error: Error & { code?: unknown }, depth = 0): LoggedError => {
  const isQuery = error instanceof DrizzleQueryError;
  return {
    type: error.name,
    message: isQuery ? 'a query failed' : error.message,
    ...(typeof error.code === 'string' && { code: error.code }),
    ...(isQuery && { query: error.query }),
    // The stack repeats the message, and the message of a query has its values.
    stack: isQuery ? '' : (error.stack ?? ''),
    ...(error.cause instanceof Error &&
      depth < 4 && { cause: serializeError(error.cause, depth + 1) }),
  };
};

/** Structured lines on stdout; credentials never reach them. */
export const loggerOptions = (level: string): FastifyServerOptions['logger'] => ({
  level,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: {
    err: (error) => serializeError(error),
  },
  redact: {
    paths: ['password', 'token', 'secret', 'cookie', 'authorization'].flatMap((name) => [
      name,
      `*.${name}`,
      `*.*.${name}`,
    ]),
    censor: '[redacted]',
  },
});
