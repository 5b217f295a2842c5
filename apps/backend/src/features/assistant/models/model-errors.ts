import { ModelTimeoutError } from '@openai/agents';
import {
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import { AppError } from '../../../errors';

/** The provider did not answer within the time that a call may take. */
export class ModelCallTimeout extends Error {}

const misconfigured = (detail: string, cause: unknown) =>
  new AppError('model_misconfigured', detail, { cause });
const unavailable = (detail: string, cause: unknown) =>
  new AppError('model_unavailable', detail, { cause });

const isTimeout = (error: unknown): boolean =>
  error instanceof ModelCallTimeout ||
  error instanceof APIConnectionTimeoutError ||
  error instanceof ModelTimeoutError;

const fromAnswer = (error: APIError): AppError => {
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) {
    return misconfigured('The model provider refused our key. Ask whoever runs this site.', error);
  }
  if (error instanceof NotFoundError) {
    return misconfigured(
      'The model provider does not know the configured model. Ask whoever runs this site.',
      error,
    );
  }
  if (error instanceof RateLimitError) {
    return unavailable('The model provider is busy. Try again in a moment.', error);
  }
  const status = error.status ?? 500;
  if (status === 408 || status === 409 || status >= 500) {
    return unavailable('The model provider has a problem. Try again in a moment.', error);
  }
  return misconfigured(
    'The model provider refused the request. Ask whoever runs this site.',
    error,
  );
};

/** What a person is told of a failed call. What the provider said stays in the cause. */
export const toModelError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (isTimeout(error)) {
    return new AppError(
      'model_timeout',
      'The model provider did not answer in time. Try again in a moment.',
      { cause: error },
    );
  }
  if (error instanceof APIError && error.status !== undefined) return fromAnswer(error);
  return unavailable('The model provider could not be reached. Try again in a moment.', error);
};
