import { AppError } from '../errors';

const connectionErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

/** SQLSTATE of a server that goes down, comes up, or has no connection left. */
const serverStates = /^(08...|57P0[123]|53300)$/;

/** What `pg` says without a code. */
const driverMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable|timeout expired/;

const causesOf = function* (error: unknown): Generator<Error & { code?: unknown }> {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    yield current;
    current = current.cause;
  }
};

/** Whether an error means that the database cannot be reached, rather than that a query is wrong. */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  for (const { code, message } of causesOf(error)) {
    const known =
      typeof code === 'string' && (connectionErrors.has(code) || serverStates.test(code));
    if (known || driverMessages.test(message)) return true;
  }
  return false;
};

/** SQLSTATE of a lock that could not be had in time, or that would never be had. */
const lockStates = new Set(['55P03', '40P01', '40001']);

/** Whether another transaction stood in the way, so that the same one may succeed later. */
export const isLockRefused = (error: unknown): boolean =>
  [...causesOf(error)].some(({ code }) => typeof code === 'string' && lockStates.has(code));

/** Whether a row was written for a person whose account was deleted meanwhile. */
export const isOwnerGone = (error: unknown): boolean =>
  [...causesOf(error)].some(
    (cause) =>
      cause.code === '23503' &&
      /_user_id_users_id_fk$/.test(String((cause as { constraint?: unknown }).constraint)),
  );

/** The innermost reason in one line, without the values of a query. */
export const reasonOf = (error: unknown): string => {
  let reason = 'unknown';
  for (const { code, message } of causesOf(error)) {
    const first = message.split('\n')[0];
    reason = first || (typeof code === 'string' ? code : reason);
  }
  return reason;
};

/** The answer while the database cannot be reached. */
export const databaseUnavailable = (cause?: unknown): AppError =>
  new AppError('unavailable', 'The database cannot be reached. Try again shortly.', {
    cause,
    retryAfterSeconds: 2,
  });

/** The answer when other transactions stood in the way: nothing was stored. */
export const databaseBusy = (cause?: unknown): AppError =>
  new AppError('unavailable', 'Too much is being written just now. Try again shortly.', {
    cause,
    retryAfterSeconds: 2,
  });
