import { MaxTurnsExceededError, ToolCallError } from '@openai/agents';
import { problemOf, type Problem } from '@todo/contracts';
import { databaseUnavailable, isDatabaseUnavailable } from '../../../database/failure';
import { AppError } from '../../../errors';

/** What went wrong, without what the agent wraps around the failure of a tool. */
export const failureOf = (error: unknown): unknown =>
  error instanceof ToolCallError ? failureOf(error.error) : error;

const known = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (error instanceof MaxTurnsExceededError) {
    return new AppError(
      'run_limit_reached',
      'The assistant took too many steps. What it did so far stays; say how to go on.',
    );
  }
  if (isDatabaseUnavailable(error)) return databaseUnavailable(error);
  return new AppError('internal', 'Something went wrong on our side. Try again.', {
    cause: error,
  });
};

/** What a person is told of a run that failed, and the error for the log. */
export const runProblemOf = (
  error: unknown,
  requestId: string,
): { problem: Problem; error: AppError } => {
  const appError = known(error);
  const { code, detail, errors } = appError;
  return {
    problem: problemOf(code, { detail, requestId, ...(errors && { errors }) }),
    error: appError,
  };
};

/** A run that was taken over again and again, and never got on. */
export const abandoned = (): AppError =>
  new AppError(
    'unavailable',
    'The server stopped again and again before the assistant had finished. What it did so far stays; send the message again if something is missing.',
  );
