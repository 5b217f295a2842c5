import { ProblemSchema } from '@todo/contracts';
import { ApiError } from './api-error';

/** Seconds that `Retry-After` asks to wait. */
export const retryAfterOf = (answer: Response): number | undefined => {
  const value = answer.headers.get('retry-after') ?? answer.headers.get('x-retry-after');
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
};

/** fetch, whose rejection becomes an `ApiError`; an abort stays an abort. */
export const send = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError({
      code: 'network',
      status: 0,
      detail: 'No answer. Check the connection and try again.',
      cause: error,
    });
  }
};

export const jsonOf = async (answer: Response): Promise<unknown> => {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
};

/** The error that an answer with a failing status stands for. */
export const errorOf = async (answer: Response): Promise<ApiError> => {
  const problem = ProblemSchema.safeParse(await jsonOf(answer));
  if (problem.success) return ApiError.of(problem.data, retryAfterOf(answer));
  return unexpectedAnswer(answer);
};

export const unexpectedAnswer = (answer: Response, cause?: unknown): ApiError =>
  new ApiError({
    code: 'unexpected',
    status: answer.status,
    detail: 'The service gave an answer that this page does not understand. Reload the page.',
    requestId: answer.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: retryAfterOf(answer),
    cause,
  });
