import { errorCatalogue, type ErrorCode, type Problem, type ProblemError } from '@todo/contracts';

/** `network`: no answer reached this device. `unexpected`: an answer that nobody agreed on. */
export type ApiErrorCode = ErrorCode | 'network' | 'unexpected';

export interface ApiErrorFields {
  code: ApiErrorCode;
  /** 0 where there was no answer. */
  status: number;
  detail: string;
  requestId?: string | undefined;
  errors?: ProblemError[] | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
}

/** A call that failed, with a text for the person in `message`. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly errors: ProblemError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(fields: ApiErrorFields) {
    super(fields.detail, { cause: fields.cause });
    this.name = 'ApiError';
    this.code = fields.code;
    this.status = fields.status;
    this.requestId = fields.requestId;
    this.errors = fields.errors ?? [];
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }

  /** Whether the same call may succeed later. */
  get mayRetry(): boolean {
    if (this.code === 'network') return true;
    return this.code !== 'unexpected' && errorCatalogue[this.code].retry;
  }

  static of(problem: Problem, retryAfterSeconds?: number): ApiError {
    const { code, status, detail, requestId, errors } = problem;
    return new ApiError({ code, status, detail, requestId, errors, retryAfterSeconds });
  }

  /** Wraps whatever was thrown. */
  static from(error: unknown): ApiError {
    if (error instanceof ApiError) return error;
    return new ApiError({
      code: 'unexpected',
      status: 0,
      detail: 'Something unexpected happened. Try again.',
      cause: error,
    });
  }
}
