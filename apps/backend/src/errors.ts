import type { ErrorCode, ProblemError } from '@todo/contracts';

export interface AppErrorOptions {
  /** Offending places of the request, as the answer lists them. */
  errors?: ProblemError[] | undefined;
  /** When the same request may be tried again; sent as `Retry-After`. */
  retryAfterSeconds?: number | undefined;
  /** What happened underneath; it goes to the log only. */
  cause?: unknown;
}

/** An error that a caller may see: a code of the catalogue and one sentence. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly errors: ProblemError[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    options: AppErrorOptions = {},
  ) {
    super(`${code}: ${detail}`, { cause: options.cause });
    this.errors = options.errors;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** The person was deleted while one of their requests was under way. */
export const accountGone = () => new AppError('unauthenticated', 'The account no longer exists.');
