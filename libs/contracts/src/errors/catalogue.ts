/** What the catalogue says of one error code. */
export interface ErrorDefinition {
  /** HTTP status of the answer. */
  status: number;
  /** The same for every occurrence of the code (RFC 9457 `title`). */
  title: string;
  /** Whether the same request may succeed later without being changed. */
  retry: boolean;
}

const defineErrors = <Code extends string>(errors: Record<Code, ErrorDefinition>) => errors;

/** Every error that the product answers. Each code has a page in `docs/errors/<code>.md`. */
export const errorCatalogue = defineErrors({
  invalid_request: { status: 400, title: 'The request is not valid', retry: false },
  invalid_cursor: { status: 400, title: 'The cursor does not fit this list', retry: false },
  unauthenticated: { status: 401, title: 'Sign in first', retry: false },
  untrusted_origin: { status: 403, title: 'The origin is not trusted', retry: false },
  forbidden: { status: 403, title: 'Not allowed', retry: false },
  import_invalid: { status: 400, title: 'The import has bad rows', retry: false },
  not_found: { status: 404, title: 'Not found', retry: false },
  conflict: { status: 409, title: 'Conflict with the current state', retry: false },
  task_deleted: { status: 409, title: 'The task is deleted', retry: false },
  task_not_recurring: { status: 409, title: 'The task does not recur', retry: false },
  undo_conflict: { status: 409, title: 'Changed since, so it cannot be undone', retry: false },
  idempotency_key_reused: {
    status: 409,
    title: 'The idempotency key was used for another request',
    retry: false,
  },
  run_in_progress: { status: 409, title: 'The assistant is still answering', retry: true },
  approval_decided: { status: 409, title: 'The approval was already decided', retry: false },
  precondition_failed: { status: 412, title: 'The task was changed meanwhile', retry: false },
  payload_too_large: { status: 413, title: 'The body is too large', retry: false },
  unsupported_media_type: { status: 415, title: 'The media type is not supported', retry: false },
  rate_limited: { status: 429, title: 'Too many requests', retry: true },
  usage_limit_reached: {
    status: 429,
    title: 'The assistant was used up for today',
    retry: true,
  },
  internal: { status: 500, title: 'Something went wrong on our side', retry: true },
  backend_unreachable: { status: 502, title: 'The service cannot be reached', retry: true },
  model_unavailable: { status: 502, title: 'The model provider failed', retry: true },
  model_misconfigured: {
    status: 502,
    title: 'The model provider refused the configuration',
    retry: false,
  },
  run_limit_reached: { status: 502, title: 'The assistant took too many steps', retry: true },
  unavailable: { status: 503, title: 'The service is not available', retry: true },
  model_timeout: { status: 504, title: 'The model provider did not answer in time', retry: true },
});

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/** All codes of the catalogue. */
export const errorCodes = Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]];
