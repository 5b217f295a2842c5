import { ModelTimeoutError } from '@openai/agents';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
} from 'openai';
import { AppError } from '../../../errors';
import { waitInWords } from '../limits/wait-in-words';
import { retryAfterMsOf } from './retry-after';

/** The provider did not answer, or not go on, within the time that a call may take. */
export class ModelCallTimeout extends Error {
  override readonly name = 'ModelCallTimeout';
}

/** The provider ended its answer before it was finished. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';

  constructor(
    /** Whether a part of it had been streamed. */
    readonly hasBegun: boolean,
    cause?: unknown,
  ) {
    super('the answer broke off', { cause });
  }
}

const misconfigured = (detail: string, cause: unknown) =>
  new AppError('model_misconfigured', detail, { cause });
const unavailable = (detail: string, cause?: unknown) =>
  new AppError('model_unavailable', detail, { cause });

/** An answer that is none. */
export const emptyAnswer = () => unavailable('The model gave an empty answer. Try again.');
export const filteredAnswer = () =>
  unavailable("The model provider's content filter held the answer back. Say it in other words.");
export const endlessAnswer = () =>
  new AppError(
    'run_limit_reached',
    "The model's answer grew too long and was stopped. Ask for something shorter, or for less at once.",
  );

/** Whether a 429 says that nothing is left, rather than that it is too much at once. */
export const isOutOfQuota = ({ status, code, type }: APIError): boolean =>
  status === 402 || [code, type].includes('insufficient_quota');

const isTooLong = ({ status, code, message }: APIError): boolean =>
  code === 'context_length_exceeded' ||
  ((status === 400 || status === 413 || status === 422) &&
    /context (length|window|size)|maximum context|too many tokens|(prompt|input|request) (is )?too (long|large)/i.test(
      message,
    ));

const busy = (error: APIError): AppError => {
  const waitMs = retryAfterMsOf(error.headers);
  if (!waitMs) return unavailable('The model provider is busy. Try again in a moment.', error);
  const wait = waitInWords(waitMs / 1000);
  return unavailable(
    `The model provider is busy and asks to wait ${wait}. Try again after that.`,
    error,
  );
};

const refused = (error: APIError): AppError => {
  if (isOutOfQuota(error)) {
    return misconfigured(
      'Our quota at the model provider is used up. Ask whoever runs this site.',
      error,
    );
  }
  if (isTooLong(error)) {
    return misconfigured(
      'This conversation is too long for the model. Start a new one, or ask for less at once.',
      error,
    );
  }
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) {
    return misconfigured('The model provider refused our key. Ask whoever runs this site.', error);
  }
  if (error instanceof NotFoundError) {
    return misconfigured(
      'The model provider does not know the configured model. Ask whoever runs this site.',
      error,
    );
  }
  return misconfigured(
    'The model provider refused the request. Ask whoever runs this site.',
    error,
  );
};

const fromAnswer = (error: APIError): AppError => {
  // What fails in the middle of a stream has no status of its own.
  const status = error.status ?? (error.code?.includes('rate_limit') ? 429 : 500);
  if (isOutOfQuota(error)) return refused(error);
  if (status === 429 || status === 503) return busy(error);
  if (status === 408 || status === 409 || status >= 500) {
    return unavailable('The model provider has a problem. Try again in a moment.', error);
  }
  return refused(error);
};

const isTimeout = (error: unknown): boolean =>
  error instanceof ModelCallTimeout ||
  error instanceof APIConnectionTimeoutError ||
  error instanceof ModelTimeoutError;

/** What a person is told of a failed call. What the provider said stays in the cause. */
export const toModelError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (isTimeout(error)) {
    const detail = 'The model provider did not answer in time. Try again in a moment.';
    return new AppError('model_timeout', detail, { cause: error });
  }
  if (error instanceof BrokenAnswer) {
    return unavailable('The model broke off in the middle. Try again in a moment.', error);
  }
  if (error instanceof SyntaxError) {
    return unavailable(
      'The model provider sent what cannot be read. Try again in a moment.',
      error,
    );
  }
  if (error instanceof APIError && !(error instanceof APIConnectionError)) return fromAnswer(error);
  return unavailable('The model provider could not be reached. Try again in a moment.', error);
};
